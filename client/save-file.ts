/** For how long (ms) a browser may take to begin saving. */
const savingMs = 60_000;

/** Gives a file to whoever sits here, as a download; nothing is sent anywhere. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), savingMs);
}

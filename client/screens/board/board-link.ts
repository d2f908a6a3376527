/** Reads the link a board is opened by: `#CODE.SECRET`, with the session's join secret. */
export function readBoardLink(hash: string): { code: string; secret: string } | undefined {
  const found = /^#(\d{6})\.([\w-]{16,128})$/.exec(hash);
  return found?.[1] && found[2] ? { code: found[1], secret: found[2] } : undefined;
}

import { wordFiles } from "./word-files.ts";

/** A help service in words: what it is called and what one can call it for. */
interface ServiceWords {
  name: string;
  about: string;
}

const ofServices = wordFiles(
  import.meta.glob<Record<string, ServiceWords>>("../../assets/help/??.json", { import: "default" }),
  (language) => `../../assets/help/${language}.json`,
);

/** The words of all help services by id; undefined while they are on their way. */
export function helpWords(): Readonly<Record<string, ServiceWords>> | undefined {
  return ofServices("");
}

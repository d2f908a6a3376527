/** A fault in the content: the file (from the assets folder), the key in it, and a sentence that says what is wrong. */
export interface Finding {
  file: string;
  key: string;
  sentence: string;
}

/** Takes down a fault of one file. */
export type Report = (key: string, sentence: string) => void;

/** A place to take down the faults of one file. */
export function reporter(findings: Finding[], file: string): Report {
  return (key, sentence) => {
    findings.push({ file, key, sentence });
  };
}

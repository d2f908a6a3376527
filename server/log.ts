import { writeSync } from "node:fs";
import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

export type Log = Logger;

/**
 * Standard output, often a file on the very disk that is full: a line that cannot be written is left out. The library's own
 * way throws then, and waits for ever to get rid of a fatal one.
 */
const output = {
  write(line: string): void {
    try {
      writeSync(1, line);
    } catch {
      // Nobody is left to be told.
    }
  },
};

/**
 * The program's log: one JSON line each on standard output. It names sessions by their room and seats by their public
 * name; codes, keys, secrets and network addresses have no place in it.
 */
export function makeLog(level: Config["LOG_LEVEL"]): Log {
  const serializers = { error: pino.stdSerializers.err };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers }, output);
}

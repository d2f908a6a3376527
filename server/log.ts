import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

export type Log = Logger;

/**
 * The program's log: one JSON line each on standard output. It names sessions by their room and seats by their public
 * name; codes, keys, secrets and network addresses have no place in it.
 */
export function makeLog(level: Config["LOG_LEVEL"]): Log {
  const serializers = { error: pino.stdSerializers.err };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers });
}

import type { Request, RequestHandler } from "express";
import { addressKey } from "../limits/address-key.ts";
import { type Allowance, Buckets } from "../limits/buckets.ts";
import { answerError } from "./errors.ts";

/** Key of the network address a request comes from; a proxy in front is believed as far as `trust proxy` says. */
export function callerKey(request: Request): string {
  return addressKey(request.ip ?? "");
}

/** Answers `tooManyTries` to an address that has used up its allowance. */
export function limitedByAddress(allowance: Allowance, now: () => number): RequestHandler {
  const buckets = new Buckets(allowance, now);
  return (request, response, next) => {
    if (buckets.take(callerKey(request))) next();
    else answerError(response, "tooManyTries");
  };
}

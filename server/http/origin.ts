import type { RequestHandler } from "express";
import { answerError } from "./errors.ts";

/**
 * Whether a page may use this server. A browser names the page's origin; what has none is no browser, and has nothing of
 * a child's to ride on.
 *
 * @param origin The request's Origin header.
 * @param host The request's Host header: a page that came from the same host is our own, whatever the proxy in front
 *   made of its scheme.
 * @param allowed Other origins that may.
 */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, allowed: readonly string[]): boolean {
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}

/** Refuses what changes something when it comes from another site's page. */
export function originCheck(allowed: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (isReading || isOwnOrigin(request.headers.origin, request.headers.host, allowed)) next();
    else answerError(response, "wrongOrigin");
  };
}

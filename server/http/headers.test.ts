import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { securityHeaders } from "./headers.ts";

let server: Server | undefined;
afterEach(() => server?.close());

/** The headers of a page that may be framed by these. */
async function headersFor(frameAncestors: readonly string[]): Promise<Headers> {
  server = express()
    .use(securityHeaders(false, frameAncestors))
    .use((_request, response) => void response.end())
    .listen(0);
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`)).headers;
}

const ancestorsIn = (headers: Headers) =>
  (headers.get("content-security-policy") ?? "").split("; ").filter((part) => part.startsWith("frame-ancestors"));

describe("a page in a frame", () => {
  it("is refused as long as nobody is allowed to, to old browsers too", async () => {
    const headers = await headersFor([]);
    expect(ancestorsIn(headers)).toEqual(["frame-ancestors 'none'"]);
    expect(headers.get("x-frame-options")).toBe("DENY");
  });

  it("is allowed at the addresses that were set and nowhere else, without the header that knows no addresses", async () => {
    const headers = await headersFor(["https://school.example", "https://b.example:8443"]);
    expect(ancestorsIn(headers)).toEqual(["frame-ancestors https://school.example https://b.example:8443"]);
    expect(headers.get("x-frame-options")).toBeNull();
  });
});

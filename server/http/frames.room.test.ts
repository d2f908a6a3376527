import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2590, {
  PUBLIC_URL: "https://game.example",
  FRAME_ANCESTORS: "https://school.example, https://campus.school.example",
});

beforeAll(() => server.start());
afterAll(() => server.end());

describe("a server that a school may frame", () => {
  it.each(["/", "/host", "/api/nothing"])("says so at %s, and names only the school", async (path) => {
    const { headers } = await fetch(server.url + path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/frame-ancestors https:\/\/school\.example https:\/\/campus\.school\.example$/);
    expect(policy).toContain("default-src 'none'");
    expect(headers.get("x-frame-options")).toBeNull();
  });
});

describe("a server that cannot be framed as it was asked to", () => {
  it("does not start, and says why in one sentence", async () => {
    const wrong = new ServerProcess(2591, { FRAME_ANCESTORS: "https://*.school.example" });
    await expect(wrong.start()).rejects.toThrow(/FRAME_ANCESTORS must be addresses such as https:\/\/school\.example/);
    await wrong.end();
  });
});

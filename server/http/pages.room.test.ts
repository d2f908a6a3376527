import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FoundSession, NewSession } from "../../shared/protocol.ts";
import { ServerProcess } from "../testing/server-process.ts";

const port = 2592;
const server = new ServerProcess(port, {
  PUBLIC_URL: "https://game.example",
  ALLOWED_ORIGINS: "https://friend.example",
});

beforeAll(() => server.start());
afterAll(() => server.end());

describe("the pages", () => {
  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

  it.each([
    "/nowhere",
    "/j/12345",
    "/j/abcdef",
    "/hosts",
    "/index.html",
    "/.fingerprint",
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/",
    "/matchmake/joinById",
    "/api/sessions",
  ])("say 404 at %s", async (path) => {
    const response = await new Promise<{ status: number | undefined; body: string }>((resolve) => {
      request({ port: server.port, path }, (answer) => {
        let body = "";
        answer.on("data", (data) => {
          body += String(data);
        });
        answer.on("end", () => resolve({ status: answer.statusCode, body }));
      }).end();
    });
    expect(response.status).toBe(404);
    expect(JSON.parse(response.body)).toEqual({ error: "notFound", message: expect.any(String) });
  });

  it("run only their own code, in no frame, and leave nothing behind", async () => {
    const { headers } = await get("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("strict-transport-security")).toContain("max-age");
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("need no strange host to be named in their policy", async () => {
    const policy = await new Promise<string>((resolve) => {
      request({ port: server.port, headers: { host: "evil.example; script-src *" } }, (answer) => {
        answer.resume();
        resolve(String(answer.headers["content-security-policy"]));
      }).end();
    });
    expect(policy).not.toContain("evil");
  });
});

describe("a page of another site", () => {
  const evil = { origin: "https://evil.example" };

  it("can send nothing", async () => {
    const { code } = (await server.post("/api/sessions", { preset: "lesson" })).body as NewSession;
    const { room } = (await server.post("/api/join", { code })).body as FoundSession;
    for (const [path, body] of [
      ["/api/sessions", { preset: "lesson" }],
      ["/api/join", { code }],
      [`/matchmake/joinById/${room}`, { role: "board" }],
    ] as const) {
      expect(await server.post(path, body, evil)).toMatchObject({ status: 403, body: { error: "wrongOrigin" } });
    }
  });

  it("is given nothing to read, and no leave to ask", async () => {
    for (const method of ["GET", "POST", "OPTIONS"]) {
      const { headers } = await fetch(`${server.url}/api/join`, { method, headers: evil });
      for (const [name] of headers) expect(name).not.toMatch(/^access-control-/);
    }
  });

  it.each([
    ["refused", "https://evil.example", 403],
    ["refused", "null", 403],
    ["let through when it is ours", `http://127.0.0.1:${port}`, 101],
    ["let through when it may", "https://friend.example", 101],
  ])("is %s at the socket: %s", async (_, origin, status) => {
    const answer = await new Promise<number | undefined>((resolve) => {
      const upgrade = request({
        host: "127.0.0.1",
        port: server.port,
        path: "/",
        headers: {
          connection: "upgrade",
          upgrade: "websocket",
          "sec-websocket-version": "13",
          "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
          origin,
        },
      });
      upgrade.on("response", (response) => resolve(response.statusCode));
      upgrade.on("upgrade", (response, socket) => {
        socket.destroy();
        resolve(response.statusCode);
      });
      upgrade.end();
    });
    expect(answer).toBe(status);
  });
});

import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { closeCodes, type NewSession } from "../../shared/protocol.ts";
import { lock } from "../store/meddle.ts";
import { Device } from "../testing/device.ts";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2584, { TRUST_PROXY: "1" });

/** How long (ms) somebody who sends half a request and nothing more was connected; begun first, so that nobody waits for it. */
let halfConnected: Promise<number>;

beforeAll(async () => {
  await server.start();
  halfConnected = sendHalf("POST /api/join HTTP/1.1\r\nHost: max\r\nContent-Type: appli");
});
afterAll(() => server.end());

function sendHalf(request: string): Promise<number> {
  const begun = Date.now();
  return new Promise((resolve) => {
    const socket = connect(server.port, "127.0.0.1", () => socket.write(request));
    socket.resume();
    socket.once("error", () => {});
    socket.once("close", () => resolve(Date.now() - begun));
  });
}

/** A request that comes from an address, as the proxy in front says. */
const from = (address: string) => ({ "x-forwarded-for": address });
let addresses = 0;
const anywhere = () => {
  addresses++;
  return from(`10.1.${addresses >> 8}.${addresses & 255}`);
};

/** Codes of all sessions there are. */
const codes = new Set<string>();

async function makeSession(setup: object = { preset: "lesson", tables: 2 }): Promise<NewSession> {
  const { status, body } = await server.post("/api/sessions", setup, anywhere());
  expect(status).toBe(201);
  const session = body as NewSession;
  codes.add(session.code);
  return session;
}

const join = (code: string, headers: Record<string, string>, secret?: string) =>
  server.post("/api/join", secret === undefined ? { code } : { code, secret }, headers);

/** A code that no session has. */
function wrongCode(): string {
  let code = 0;
  while (codes.has(String(code).padStart(6, "0"))) code++;
  return String(code).padStart(6, "0");
}

async function joinSecretOf({ code, hostKey }: NewSession): Promise<string> {
  const host = await new Device(server.url, code, { role: "host", key: hostKey }).join();
  const found = host.received.find(({ type }) => type === "join")?.message as { link: string };
  host.cutOff();
  return found.link.split("#")[1] ?? "";
}

describe("GET /health", () => {
  it("answers 200 with the version, the uptime and how many sessions are open", async () => {
    const response = await fetch(`${server.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ok",
      version: packageJson.version,
      uptimeSeconds: expect.any(Number),
      openSessions: expect.any(Number),
    });
  });

  it("answers 503 while the store cannot be written to, and 200 again after", async () => {
    const unlock = lock(server.database);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const response = await fetch(`${server.url}/health`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: "storeUnwritable" });
    unlock();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });
});

describe("POST /api/sessions", () => {
  it("answers 201 with a code of six digits and the host's key", async () => {
    expect(await makeSession()).toEqual({
      code: expect.stringMatching(/^\d{6}$/),
      hostKey: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it.each([
    ["nothing", ""],
    ["half a body", '{"preset":'],
    ["no preset", {}],
    ["an unknown preset", { preset: "year" }],
    ["an unknown choice", { preset: "lesson", cheat: true }],
    ["newcomers nobody knows", { preset: "lesson", newcomers: ["nobody"] }],
    ["a list", [1, 2]],
    ["a body that is too large", { preset: "lesson", newcomers: Array.from({ length: 900 }, () => "fien") }],
  ])("answers 400 with a key and a sentence to %s", async (_, body) => {
    const answer = await server.post("/api/sessions", body, anywhere());
    expect(answer).toEqual({
      status: 400,
      body: { error: "badRequest", message: expect.stringMatching(/^[A-Z].*\.$/) },
    });
  });

  it("lets an address make thirty at once, and others go on", async () => {
    const school = from("10.9.0.1");
    const make = async () => {
      const { status, body } = await server.post("/api/sessions", { preset: "station" }, school);
      if (status === 201) codes.add((body as NewSession).code);
      return status;
    };
    for (let session = 0; session < 30; session++) expect(await make()).toBe(201);
    expect(await make()).toBe(429);
    await makeSession();
  });
});

describe("DELETE /api/sessions/CODE", () => {
  const remove = async (code: string, key: string) => {
    const headers = { authorization: `Bearer ${key}`, ...anywhere() };
    const response = await fetch(`${server.url}/api/sessions/${code}`, { method: "DELETE", headers });
    return { status: response.status, text: await response.text() };
  };

  it("ends the session for everybody in it, and nothing of it is found again", async () => {
    const { code, hostKey } = await makeSession();
    const child = await new Device(server.url, code, { role: "player" }).join();
    expect(await remove(code, hostKey)).toEqual({ status: 204, text: "" });
    await child.until(() => child.closedWith.length > 0, "the end");
    expect(child.closedWith).toEqual([closeCodes.ended]);
    expect(await join(code, anywhere())).toMatchObject({ status: 404 });
  });

  it("answers a wrong key and a code that is not there alike, and deletes nothing", async () => {
    const { code, hostKey } = await makeSession();
    const refused = await remove(code, "0".repeat(32));
    expect(refused).toMatchObject({ status: 403, text: expect.stringContaining("wrongKey") });
    expect(await remove(wrongCode(), hostKey)).toEqual(refused);
    expect(await join(code, anywhere())).toMatchObject({ status: 200 });
  });
});

describe("GET /api/sessions/CODE", () => {
  const summary = async (code: string, key: string) => {
    const headers = { authorization: `Bearer ${key}`, ...anywhere() };
    const response = await fetch(`${server.url}/api/sessions/${code}`, { headers });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it("tells the host how a session was set up and where it stands, and nobody else", async () => {
    const prepared = { preset: "week", tables: 3, prepared: true };
    const { code, hostKey } = await makeSession(prepared);
    const setup = expect.objectContaining({ preset: "week", tables: 3 });
    const answer = await summary(code, hostKey);
    expect(answer).toMatchObject({ status: 200, body: { code, setup, prepared: true, phase: "lobby" } });
    expect(Object.keys(answer.body)).not.toContain("joinSecret");
    expect(await summary(code, "0".repeat(32))).toMatchObject({ status: 403, body: { error: "wrongKey" } });
    expect(await summary(wrongCode(), hostKey)).toMatchObject({ status: 403, body: { error: "wrongKey" } });
  });
});

describe("GET /api/sessions/CODE/report", () => {
  const report = async (code: string, key: string, address = anywhere()) => {
    const headers = { authorization: `Bearer ${key}`, ...address };
    const response = await fetch(`${server.url}/api/sessions/${code}/report`, { headers });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it("answers the host with what the class did, and nobody else", async () => {
    const { code, hostKey } = await makeSession();
    const answer = await report(code, hostKey);
    expect(answer).toMatchObject({ status: 200, body: { finished: false, children: 0, daysPlayed: 0 } });
    expect(await report(code, "0".repeat(32))).toMatchObject({ status: 403, body: { error: "wrongKey" } });
    expect(await report(wrongCode(), hostKey)).toMatchObject({ status: 403, body: { error: "wrongKey" } });
  });

  it("lets an address ask for thirty at once, of which keys of games that are gone take none", async () => {
    const school = from("10.9.0.6");
    const { code, hostKey } = await makeSession();
    for (let gone = 0; gone < 40; gone++) {
      expect((await report(wrongCode(), hostKey, school)).status).toBe(403);
    }
    const begun = performance.now();
    for (let game = 0; game < 30; game++) expect((await report(code, hostKey, school)).status).toBe(200);
    // What has come back meanwhile, one each two seconds, is used up too.
    const more = Math.ceil((performance.now() - begun) / 2_000);
    for (let game = 0; game < more; game++) await report(code, hostKey, school);
    expect(await report(code, hostKey, school)).toMatchObject({ status: 429, body: { error: "tooManyTries" } });
    expect((await report(code, hostKey)).status).toBe(200);
  });

  it("answers 403 to three hundred wrong keys of an address, then 429 to any key", async () => {
    const guesser = from("10.9.0.5");
    const { code, hostKey } = await makeSession();
    const guess = () => report(code, "0".repeat(32), guesser);
    const begun = performance.now();
    for (let tries = 0; tries < 300; tries++) expect((await guess()).status).toBe(403);
    // What has come back meanwhile, one a second, is used up too.
    const more = Math.ceil((performance.now() - begun) / 1_000) + 1;
    for (let tries = 0; tries < more; tries++) await guess();
    expect(await guess()).toMatchObject({ status: 429, body: { error: "tooManyTries" } });
    expect((await report(code, hostKey, guesser)).status).toBe(429);
  });
});

describe("POST /api/join", () => {
  it("answers where the session is to be joined", async () => {
    const { code } = await makeSession();
    const answer = await join(code, anywhere());
    expect(answer).toEqual({
      status: 200,
      body: { room: expect.stringMatching(/^[0-9a-f]{32}$/), boardLanguage: "nl", avatarsTaken: [] },
    });
  });

  it.each([[{}], [{ code: "12345" }], [{ code: 123456 }], [{ code: "123456", more: 1 }]])(
    "answers 400 to %j",
    async (body) => {
      expect(await server.post("/api/join", body, anywhere())).toMatchObject({
        status: 400,
        body: { error: "badRequest" },
      });
    },
  );

  it("answers 404 to forty wrong codes of an address, then 429 to any code, and knows nobody by a made-up address", async () => {
    const { code } = await makeSession();
    const guesser = { ...from("10.9.0.2") };
    for (let guess = 0; guess < 40; guess++) {
      const faked = { "x-forwarded-for": `1.2.3.${guess}, 10.9.0.2` };
      expect(await join(wrongCode(), faked)).toMatchObject({ status: 404, body: { error: "unknownCode" } });
    }
    expect(await join(wrongCode(), guesser)).toMatchObject({ status: 429, body: { error: "tooManyTries" } });
    expect(await join(code, guesser)).toMatchObject({ status: 429 });
    expect(await join(code, anywhere())).toMatchObject({ status: 200 });
  });

  it("never limits who has the link, an own seat, or the host's key", async () => {
    const session = await makeSession();
    const { code, hostKey } = session;
    const link = await joinSecretOf(session);
    const child = await new Device(server.url, code, { role: "player" }).join();
    const seat = (child.options as { secret: string }).secret;
    const guesser = from("10.9.0.3");
    for (let guess = 0; guess < 41; guess++) await join(wrongCode(), guesser);
    expect(await join(code, guesser)).toMatchObject({ status: 429 });
    for (const secret of [link, seat, hostKey]) {
      for (let time = 0; time < 50; time++) expect((await join(code, guesser, secret)).status).toBe(200);
    }
    expect((await join(code, guesser, "0".repeat(32))).status).toBe(429);
    child.cutOff();
  });

  it("lets a class in whose host is at the address of somebody who guesses, and tells the host", async () => {
    const { code, hostKey } = await makeSession();
    const school = from("10.9.0.4");
    const { room } = (await join(code, school)).body as { room: string };
    const reserve = await server.post(`/matchmake/joinById/${room}`, { role: "host", key: hostKey }, school);
    const { processId, sessionId } = reserve.body as { processId: string; sessionId: string };
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/${processId}/${room}?sessionId=${sessionId}`);
    const frames: string[] = [];
    socket.binaryType = "arraybuffer";
    socket.onmessage = ({ data }) => {
      frames.push(Buffer.from(data as ArrayBuffer).toString("latin1"));
      if (frames.length === 1) socket.send(new Uint8Array([10]));
    };
    const isTold = (word: string) => expect.poll(() => frames.join(""), { timeout: 10_000 }).toContain(word);
    await isTold(`/j/${code}`);

    for (let guess = 0; guess < 60; guess++) await join(wrongCode(), school);
    expect((await join(wrongCode(), school)).status).toBe(429);
    for (let child = 0; child < 30; child++) expect((await join(code, school)).status).toBe(200);
    const other = await makeSession();
    expect((await join(other.code, school)).status).toBe(429);
    await isTold("manyWrongCodes");
    socket.close();
  });
});

describe("the matchmaker", () => {
  it.each(["create", "joinOrCreate", "join", "reconnect"])("makes and finds no rooms by %s", async (method) => {
    const answer = await server.post(`/matchmake/${method}/session`, { code: "123456" }, anywhere());
    expect(answer).toMatchObject({ status: 404, body: { error: "notFound" } });
  });

  it("says that a room is not open (any more), for the device to find it anew", async () => {
    const answer = await server.post(`/matchmake/joinById/${"0".repeat(32)}`, { role: "board" }, anywhere());
    expect(answer).toEqual({ status: 503, body: { error: "serverUnavailable" } });
  });
});

it("somebody who sends half a request and nothing more is cut off after ten seconds", async () => {
  expect(await halfConnected).toBeLessThan(13_000);
});

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { testFolder } from "../testing/test-folder.ts";
import { compressFolder } from "../tools/compress.ts";
import { builtClient } from "./built-client.ts";

const script = `console.log("${"a long line of script. ".repeat(200)}");`;
const folder = testFolder();
mkdirSync(join(folder, "assets"));
mkdirSync(join(folder, "pictures"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Max</title>");
writeFileSync(join(folder, "assets/index-a1b2c3d4.js"), script);
writeFileSync(join(folder, "pictures/owl.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${"<g/>".repeat(600)}</svg>`);
writeFileSync(join(folder, "pictures/song.mp3"), Buffer.alloc(5_000, 7));
writeFileSync(join(folder, ".fingerprint"), "secret");
const { files, before, after } = await compressFolder(folder);

let server: Server | undefined;
afterEach(() => server?.close());

/** Asks a server of the built client in a folder for a path, exactly as it is written. */
async function get(path: string, headers: Record<string, string> = {}, from = folder, contact = ""): Promise<Response> {
  server?.close();
  server = express().use(builtClient(from, contact)).listen(0);
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers: { "accept-encoding": "identity", ...headers } });
}

describe("the page of the client", () => {
  it.each([
    "/",
    "/host",
    "/board",
    "/kit",
    "/paper",
    "/help",
    "/stories",
    "/stories/kwame",
    "/minigames",
    "/report",
    "/privacy",
    "/check",
    "/design",
    "/j/123456",
  ])("is at %s, and always fetched anew", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toContain("<title>Max</title>");
  });

  it.each(["/index.html", "/hosts", "/host/", "/HOST", "/j/", "/j/12345", "/j/1234567", "/j/123456/more"])(
    "is not at %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each(["/hots", "/host/", "/j/12345"])("helps a person on who went to %s by a slip", async (path) => {
    const response = await get(path, { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" });
    expect(response.status).toBe(404);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toContain("<title>Max</title>");
  });

  it.each(["/api/hots", "/matchmake/hots", "/assets/hots.js"])("is nothing at %s, whoever asks", async (path) => {
    const response = await get(path, { accept: "text/html,*/*;q=0.8" });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("<title>Max</title>");
  });

  it("is asked for in a sentence when the client was never built", async () => {
    const response = await get("/", {}, join(folder, "nothing-here"));
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build");
  });
});

describe("who may be asked", () => {
  const site = testFolder();
  const html = readFileSync(new URL("../../client/index.html", import.meta.url), "utf8");
  writeFileSync(join(site, "index.html"), html);
  const ask = (contact: string, path = "/privacy", headers: Record<string, string> = {}) =>
    get(path, headers, site, contact);

  it.each(["/", "/host", "/privacy"])("stands in the page at %s", async (path) => {
    const response = await ask("game@school.example", path);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toContain('<meta name="contact" content="game@school.example" />');
  });

  it("stands in the page that helps a person on after a slip", async () => {
    const response = await ask("game@school.example", "/hots", { accept: "text/html,*/*;q=0.8" });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('content="game@school.example"');
  });

  it("stands there as words and nothing else, whatever it is", async () => {
    const hostile = `"><script>alert('$&')</script>&amp;`;
    const text = await (await ask(hostile)).text();
    expect(text.split("<script").length).toBe(html.split("<script").length);
    const [, kept = ""] = /<meta name="contact" content="([^"]*)" \/>/.exec(text) ?? [];
    expect(kept).not.toMatch(/[<>']/);
    expect(kept.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(hostile);
  });

  it("is the same in every copy of the page, compressed or not", async () => {
    await compressFolder(site);
    const plain = await (await ask("game@school.example")).text();
    expect(plain).toBe(html.replace('name="contact" content=""', 'name="contact" content="game@school.example"'));
    for (const encoding of ["br", "gzip"]) {
      const response = await ask("game@school.example", "/privacy", { "accept-encoding": encoding });
      expect(response.headers.get("content-encoding")).toBe(encoding);
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
      expect(response.headers.get("content-type")).toMatch(/^text\/html/);
      expect(await response.text()).toBe(plain);
    }
  });

  it("is nobody in the page as it is built", async () => {
    expect(await (await ask("")).text()).toBe(html);
    expect(html).toContain('<meta name="contact" content="" />');
  });

  it("makes no page where there is none", async () => {
    expect((await get("/", {}, join(folder, "nothing-here"), "game@school.example")).status).toBe(503);
  });
});

describe("the files of the client", () => {
  it.each(["br", "gzip"])("come compressed by %s to who understands it, and are the same", async (encoding) => {
    const response = await get("/assets/index-a1b2c3d4.js", { "accept-encoding": encoding });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(Number(response.headers.get("content-length"))).toBeLessThan(script.length / 10);
    expect(await response.text()).toBe(script);
    const plain = await get("/assets/index-a1b2c3d4.js");
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe(script);
  });

  it("were compressed when they were built, those that are worth it", () => {
    expect(files).toBe(2);
    expect(after).toBeLessThan(before / 10);
    for (const file of ["assets/index-a1b2c3d4.js", "pictures/owl.svg"]) {
      expect(existsSync(join(folder, `${file}.br`))).toBe(true);
      expect(existsSync(join(folder, `${file}.gz`))).toBe(true);
    }
    expect(existsSync(join(folder, "index.html.br"))).toBe(false);
    expect(existsSync(join(folder, "pictures/song.mp3.br"))).toBe(false);
  });

  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["gzip;q=0.2, br", "br"],
    ["*", "br"],
    ["zstd", null],
    ["", null],
  ])("come as who asks wishes: %s", async (accepted, encoding) => {
    const response = await get("/assets/index-a1b2c3d4.js", { "accept-encoding": accepted });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(await response.text()).toBe(script);
  });

  it("are each asked after by their own tag, so that no copy passes for another", async () => {
    const tagOf = async (encoding: string) =>
      (await get("/assets/index-a1b2c3d4.js", { "accept-encoding": encoding })).headers.get("etag");
    const tags = [await tagOf("br"), await tagOf("gzip"), await tagOf("identity")];
    expect(new Set(tags).size).toBe(3);
    expect(tags).not.toContain(null);
  });

  it("come as they are where nothing was compressed", async () => {
    const page = await get("/", { "accept-encoding": "br, gzip" });
    expect(page.headers.get("content-encoding")).toBeNull();
    expect(page.headers.get("vary")).toBeNull();
  });

  it("are kept for ever when their name has a hash, and asked after otherwise", async () => {
    const hashed = await get("/assets/index-a1b2c3d4.js");
    expect(hashed.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(hashed.headers.get("content-type")).toMatch(/^text\/javascript/);
    const picture = await get("/pictures/owl.svg");
    expect(picture.headers.get("cache-control")).toBe("no-cache");
    expect(picture.headers.get("content-type")).toMatch(/^image\/svg\+xml/);
    const tag = picture.headers.get("etag") ?? "";
    const again = await get("/pictures/owl.svg", { "if-none-match": tag, "cache-control": "max-age=0" });
    expect(again.status).toBe(304);
  });

  it.each([
    ["/assets/index-a1b2c3d4.js", true],
    ["/assets/pictures-0123456789/owl.svg", true],
    ["/assets/pictures/owl.svg", false],
    ["/assets/index.js", false],
    ["/index-a1b2c3d4.js", false],
    ["/offline.js", false],
  ])("may be kept for ever only with a hash: %s", async (path, isKept) => {
    const site = testFolder();
    mkdirSync(join(site, path, ".."), { recursive: true });
    writeFileSync(join(site, path), script);
    const response = await get(path, {}, site);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")?.includes("immutable")).toBe(isKept);
  });

  it("that are kept for ever say no date, which may be wrong by years on a computer without a clock", async () => {
    expect((await get("/assets/index-a1b2c3d4.js")).headers.has("date")).toBe(false);
    expect((await get("/pictures/owl.svg")).headers.has("date")).toBe(true);
  });

  it("that are gone since the server began are not there, and nobody keeps that", async () => {
    const site = testFolder();
    mkdirSync(join(site, "assets"));
    const file = join(site, "assets/index-a1b2c3d4.js");
    writeFileSync(file, script);
    await compressFolder(site);
    server = express().use(builtClient(site, "")).listen(0);
    const { port } = server.address() as AddressInfo;
    rmSync(join(site, "assets"), { recursive: true });
    const response = await fetch(`http://127.0.0.1:${port}/assets/index-a1b2c3d4.js`);
    expect(response.status).toBe(404);
    expect(response.headers.get("cache-control")).toBeNull();
    expect(response.headers.get("content-encoding")).toBeNull();
  });

  it("that are sound come in parts to who asks for a part", async () => {
    const part = await get("/pictures/song.mp3", { range: "bytes=0-99" });
    expect(part.status).toBe(206);
    expect((await part.arrayBuffer()).byteLength).toBe(100);
    expect(part.headers.get("cache-control")).toBe("no-cache");
  });

  it.each([
    "/.fingerprint",
    "/assets",
    "/assets/",
    "/assets/other.js",
    "/assets/index-a1b2c3d4.js.br",
    "/assets/index-a1b2c3d4.js.gz",
    "/..%2f..%2fetc/passwd",
    "/pictures/%2e%2e/.fingerprint",
  ])("are nothing but themselves: %s is not there", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

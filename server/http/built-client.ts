import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Request, type RequestHandler, type Response, Router } from "express";

/** Addresses that are screens of the client. */
const pages = [
  "/",
  "/j/:code",
  "/host",
  "/board",
  "/kit",
  "/paper",
  "/help",
  "/stories",
  "/stories/:name",
  "/minigames",
  "/report",
  "/privacy",
  "/check",
  "/design",
];

/** Files worth compressing, by ending; pictures, sounds and fonts are compressed already. */
const compressible = /\.(?:html|js|css|json|svg|txt|webmanifest|map)$/;
/** Below this size (bytes) compressing costs more than it saves. */
const leastCompressed = 1_024;
/** Files whose name has a hash of their content; they never change. */
const hashed = /^\/assets\//;
/** Where only programs ask for anything. */
const forPrograms = /^\/(?:api|matchmake|assets|art)\//;
const forEver = "public, max-age=31536000, immutable";
const page = "/index.html";

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

type Encoding = "br" | "gzip" | "identity";

/** One text file of the client, compressed the first time somebody wants it so. */
class TextFile {
  readonly #path: string;
  readonly #bodies = new Map<Encoding, Promise<Buffer>>();

  constructor(path: string) {
    this.#path = path;
  }

  body(encoding: Encoding): Promise<Buffer> {
    let body = this.#bodies.get(encoding);
    if (!body) {
      body = this.#make(encoding);
      this.#bodies.set(encoding, body);
    }
    return body;
  }

  async #make(encoding: Encoding): Promise<Buffer> {
    const plain = readFileSync(this.#path);
    switch (encoding) {
      case "br":
        return asBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
      case "gzip":
        return asGzip(plain, { level: 9 });
      case "identity":
        return plain;
      default:
        return encoding satisfies never;
    }
  }
}

function encodingFor(request: Request): Encoding {
  const accepted = request.acceptsEncodings("br", "gzip", "identity");
  return accepted === "br" || accepted === "gzip" ? accepted : "identity";
}

/**
 * Serves the built client: its files, kept for ever when their name has a hash, and its page at the addresses of its
 * screens. A slip in an address shows the page too, as not found: it leads a person to where codes are typed. Only what is in the folder now is served, whatever a request asks for. Without a build, says so.
 *
 * @param folder Where `npm run build` puts the client.
 */
export function builtClient(folder: string): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  const files = existsSync(folder) ? findFiles(folder) : [];
  const texts = new Map<string, TextFile>();
  for (const file of files) if (isText(folder, file)) texts.set(`/${file}`, new TextFile(join(folder, file)));
  const names = new Set(files.map((file) => `/${file}`));

  /** Whether somebody typed or followed an address, rather than a program asking for something. */
  function isPerson(request: Request): boolean {
    return !forPrograms.test(request.path) && request.accepts("json", "html") === "html";
  }

  async function send(name: string, caching: string, request: Request, response: Response): Promise<void> {
    response.set("Cache-Control", caching);
    const text = texts.get(name);
    if (!text) {
      response.sendFile(name.slice(1), { root: folder, cacheControl: false });
      return;
    }
    const encoding = encodingFor(request);
    response.vary("Accept-Encoding").type(name.slice(name.lastIndexOf(".")));
    if (encoding !== "identity") response.set("Content-Encoding", encoding);
    response.send(await text.body(encoding));
  }

  router.get(pages, async (request, response, next) => {
    const { code } = request.params;
    if (code !== undefined && !/^\d{6}$/.test(String(code))) next();
    else if (names.has(page)) await send(page, "no-store", request, response);
    else response.status(503).type("txt").send("The client is not built: npm run build");
  });
  router.get("/*path", async (request, response, next) => {
    const name = request.path;
    if (name !== page && names.has(name)) {
      await send(name, hashed.test(name) ? forEver : "no-cache", request, response);
    } else if (names.has(page) && isPerson(request)) {
      await send(page, "no-store", request, response.status(404));
    } else next();
  });
  return router;
}

function findFiles(folder: string): string[] {
  return globSync("**/*", { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join("/"))
    .filter((file) => !file.split("/").some((part) => part.startsWith(".")));
}

function isText(folder: string, file: string): boolean {
  return file === "index.html" || (compressible.test(file) && statSync(join(folder, file)).size >= leastCompressed);
}

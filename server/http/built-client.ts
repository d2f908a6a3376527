import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from "express";
import { withContact } from "./contact-in-page.ts";

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

/** Files whose name, or whose folder's, has a hash of the content; what is at such an address never changes. */
const hashed = /^\/assets\/(?:pictures-[\da-f]{10}\/[^/]+|[^/]+-[\w-]{8}\.\w+)$/;
/** Where only programs ask for anything. */
const forPrograms = /^\/(?:api|matchmake|assets)\//;
const forEver = "public, max-age=31536000, immutable";
const page = "/index.html";

/** How a compressed copy beside a file is called, best first. */
const endings = { br: ".br", gzip: ".gz" } as const;
type Encoding = keyof typeof endings;
const encodings = Object.keys(endings) as Encoding[];

/**
 * Serves the built client: its files, kept for ever when their name has a hash, and its page at the addresses of its
 * screens. Each goes out as the smallest of its copies, compressed at build time, that the asker understands. A slip in an
 * address shows the page too, as not found: it leads a person to where codes are typed. Only what is in the folder now is
 * served, whatever a request asks for. Without a build, says so.
 *
 * @param folder Where `npm run build` puts the client.
 * @param contact Who may be asked, as `CONTACT` has it; the page says so.
 */
export function builtClient(folder: string, contact: string): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  const files = existsSync(folder) ? findFiles(folder) : [];
  const isWritten = contact !== "" && files.includes(page.slice(1));
  const written: ReadonlyMap<string, Buffer> = isWritten ? pageWithContact(folder, contact) : new Map();
  const all = new Set([...files.map((file) => `/${file}`), ...written.keys()]);
  const names = new Set([...all].filter((name) => !isCopy(all, name)));

  /** Whether somebody typed or followed an address, rather than a program asking for something. */
  function isPerson(request: Request): boolean {
    return !forPrograms.test(request.path) && request.accepts("json", "html") === "html";
  }

  function send(name: string, caching: string, request: Request, response: Response, next: NextFunction): void {
    response.set("Cache-Control", caching);
    // By a server's date that is years behind, a tablet would find all of it too old and ask for each file again.
    if (caching === forEver) response.sendDate = false;
    const copies = encodings.filter((encoding) => all.has(name + endings[encoding]));
    // One by one: asked for all at once, the answer is what the browser happens to name first, and that is gzip.
    const encoding = copies.find((copy) => request.acceptsEncodings(copy));
    if (copies.length > 0) response.vary("Accept-Encoding");
    if (encoding) response.type(name.slice(name.lastIndexOf("."))).set("Content-Encoding", encoding);
    const file = encoding ? name + endings[encoding] : name;
    const html = written.get(file);
    if (html) {
      response.type(".html").send(html);
      return;
    }
    response.sendFile(file.slice(1), { root: folder, cacheControl: false }, (error?: Error) => {
      if (!error || response.headersSent) return;
      // Built anew under a running server: what is gone must not be kept for ever as not found.
      for (const header of ["Cache-Control", "Content-Encoding", "Content-Type"]) response.removeHeader(header);
      next();
    });
  }

  router.get(pages, (request, response, next) => {
    const { code } = request.params;
    if (code !== undefined && !/^\d{6}$/.test(String(code))) next();
    else if (names.has(page)) send(page, "no-store", request, response, next);
    else response.status(503).type("txt").send("The client is not built: npm run build");
  });
  router.get("/*path", (request, response, next) => {
    const name = request.path;
    if (name !== page && names.has(name)) {
      send(name, hashed.test(name) ? forEver : "no-cache", request, response, next);
    } else if (names.has(page) && isPerson(request)) {
      send(page, "no-store", request, response.status(404), next);
    } else next();
  });
  return router;
}

/** What goes out instead of the files of that name: the page and its copies, with who may be asked in them. */
function pageWithContact(folder: string, contact: string): ReadonlyMap<string, Buffer> {
  const html = Buffer.from(withContact(readFileSync(join(folder, page), "utf8"), contact));
  return new Map([
    [page, html],
    [page + endings.br, brotliCompressSync(html)],
    [page + endings.gzip, gzipSync(html)],
  ]);
}

function findFiles(folder: string): string[] {
  return globSync("**/*", { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join("/"))
    .filter((file) => !file.split("/").some((part) => part.startsWith(".")));
}

/** Whether it is the compressed copy of another file, and so no file of its own. */
function isCopy(all: ReadonlySet<string>, name: string): boolean {
  return Object.values(endings).some((ending) => name.endsWith(ending) && all.has(name.slice(0, -ending.length)));
}

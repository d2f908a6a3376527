import { fileURLToPath } from "node:url";
import { createServer, type PluginOption } from "vite";

const projectFile = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the page is that the tests have made themselves. */
const path = "/page-of-tests";

/** A page of the tests' own. */
export interface OwnPage {
  /** Also of its cache; what is compiled in another way needs another name. */
  name: string;
  html: string;
  /** What changes the sources beside the usual. */
  plugins?: PluginOption[];
}

/** Serves a page that is made of the sources as they are, without the game's program; `address` is the page's own. */
export async function serveSources({ name, html, plugins = [] }: OwnPage) {
  const server = await createServer({
    configFile: projectFile("vite.config.ts"),
    server: { port: 0, hmr: false, host: "127.0.0.1" },
    // Of this worker, so that two such servers are not in each other's way.
    cacheDir: projectFile(`node_modules/.cache/${name}-page-${process.env.VITEST_POOL_ID ?? ""}`),
    optimizeDeps: { include: ["phaser"] },
    logLevel: "error",
    plugins: [
      ...plugins,
      {
        name: "page-of-tests",
        configureServer: ({ middlewares, transformIndexHtml }) => {
          middlewares.use(path, (_request, response, next) => {
            transformIndexHtml(path, html).then((made) => {
              response.setHeader("content-type", "text/html");
              response.end(made);
            }, next);
          });
        },
      },
    ],
  });
  await server.listen();
  const [root = ""] = server.resolvedUrls?.local ?? [];
  return { address: root.replace(/\/$/, "") + path, close: () => server.close() };
}

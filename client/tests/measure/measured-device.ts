import { type AddressInfo, connect, createServer, type Server } from "node:net";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

/** A slow mobile network: 1.6 Mbit/s down, 150 ms until anything comes back. */
export const slowNetwork = { downloadThroughput: 1_600_000 / 8, uploadThroughput: 768_000 / 8, latency: 150 } as const;

/** So often garbage is collected before memory is read: code that is not in use any more goes only after several times. */
const collections = 12;

/**
 * A device of its own: nothing kept from before, and its own way to the server, on which every byte that goes either
 * way is counted, whatever it is part of.
 */
export class MeasuredDevice {
  readonly page: Page;
  /** Of the game, on this device's own way to the server. */
  readonly address: string;
  /** Bytes so far. */
  bytes = 0;
  readonly #way: Server;
  readonly #context: BrowserContext;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession, way: Server) {
    this.page = page;
    this.#context = page.context();
    this.#session = session;
    this.#way = way;
    this.address = `http://127.0.0.1:${(way.address() as AddressInfo).port}`;
  }

  /**
   * @param server Port of the game's server.
   * @param elsewhere Gets every address that is asked for and is not the game's.
   */
  static async open(browser: Browser, server: number, elsewhere: string[], size: Size): Promise<MeasuredDevice> {
    const way = createServer((near) => {
      const far = connect(server, "127.0.0.1");
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        from.on("data", (data) => {
          device.bytes += data.length;
        });
        from.on("error", () => to.destroy());
        from.pipe(to);
      }
    });
    await new Promise<void>((resolve) => way.listen(0, "127.0.0.1", resolve));
    way.unref();
    const context = await browser.newContext({ locale: "nl-BE", viewport: size, deviceScaleFactor: size.scale ?? 1 });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const device = new MeasuredDevice(page, session, way);
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (/^(?:http|ws)/.test(protocol) && origin.replace("ws", "http") !== device.address) {
        elsewhere.push(request.url());
      }
    });
    await session.send("Network.enable");
    return device;
  }

  async slowNetwork(): Promise<void> {
    await this.#session.send("Network.emulateNetworkConditions", { offline: false, ...slowNetwork });
  }

  async slowProcessor(times: number): Promise<void> {
    await this.#session.send("Emulation.setCPUThrottlingRate", { rate: times });
  }

  /** Counts the bytes of scripts and styles, headers included, as they are sent; answers how many so far. */
  countScripts(): () => number {
    let bytes = 0;
    const counted = new Set<string>();
    this.#session.on("Network.responseReceived", ({ requestId, type }) => {
      if (type === "Script" || type === "Stylesheet") counted.add(requestId);
    });
    this.#session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (counted.has(requestId)) bytes += encodedDataLength;
    });
    return () => bytes;
  }

  /** Bytes of the page's own memory in use, with everything thrown away that can be. */
  async heapUsed(): Promise<number> {
    await this.#session.send("HeapProfiler.enable");
    for (let turn = 0; turn < collections; turn++) {
      await this.#session.send("HeapProfiler.collectGarbage");
      await this.page.waitForTimeout(100);
    }
    await this.#session.send("Performance.enable");
    const { metrics } = await this.#session.send("Performance.getMetrics");
    const used = metrics.find(({ name }) => name === "JSHeapUsedSize");
    if (!used) throw new Error("the browser does not tell its memory");
    return used.value;
  }

  /** How many canvases the page has in memory, on it or not, with everything thrown away that can be. */
  async canvases(): Promise<number> {
    const objectGroup = "canvases";
    const { result } = await this.#session.send("Runtime.evaluate", {
      expression: "HTMLCanvasElement.prototype",
      objectGroup,
    });
    const { objects } = await this.#session.send("Runtime.queryObjects", {
      prototypeObjectId: result.objectId ?? "",
      objectGroup,
    });
    const { result: count } = await this.#session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId ?? "",
      functionDeclaration: "function () { return this.length; }",
    });
    // What has been counted would stay in memory.
    await this.#session.send("Runtime.releaseObjectGroup", { objectGroup });
    return count.value;
  }

  async close(): Promise<void> {
    await this.#context.close();
    this.#way.close();
  }
}

/** CSS px. */
export interface Size {
  width: number;
  height: number;
  /** Pixels to a CSS px; 1 where nothing is said. */
  scale?: number;
}

/** A phone, a tablet, and a screen that a board is shown on. */
export const sizes = {
  phone: { width: 360, height: 740 },
  tablet: { width: 1024, height: 768 },
  board: { width: 1280, height: 720 },
} as const satisfies Record<string, Size>;

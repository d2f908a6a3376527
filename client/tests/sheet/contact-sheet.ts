import { writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

/** A picture of a screen, in the row and column of the sheet it belongs to. */
export interface Shot {
  /** What is to be seen, such as a phase. */
  row: string;
  /** In which language and size, or under which condition. */
  column: string;
  /** JPEG. */
  picture: Buffer;
  /** Width (px) on the sheet. */
  width: number;
}

/** The three sizes every screen is looked at in (CSS px), and how wide (px) each is on a sheet. */
export const sizes = {
  phone: { width: 360, height: 740, onSheet: 116 },
  tablet: { width: 768, height: 1024, onSheet: 168 },
  wide: { width: 1280, height: 720, onSheet: 330 },
} as const;

/** Quality of the small pictures, and of the sheet (0..100): enough to judge by, small enough to keep. */
const quality = { shot: 80, sheet: 58 } as const;

/** How long (ms) a picture may take: two boards are painted side by side, in software. */
const patienceMs = 120_000;

/** Photographs a page as it is. */
export async function shoot(page: Page, row: string, column: string, width: number): Promise<Shot> {
  const picture = await page.screenshot({ type: "jpeg", quality: quality.shot, timeout: patienceMs });
  return { row, column, width, picture };
}

/**
 * Photographs a page in the three sizes, one after another.
 *
 * @param settleMs How long a page may take to fit another size.
 */
export async function shootSizes(page: Page, row: string, language: string, settleMs: number): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const [name, { width, height, onSheet }] of Object.entries(sizes)) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(settleMs);
    await page.waitForFunction(() =>
      [...document.images].every(({ complete, loading }) => complete || loading === "lazy"),
    );
    shots.push(await shoot(page, row, `${language} ${name}`, onSheet));
  }
  return shots;
}

/** Lays shots side by side, a row for each thing seen, and writes them as one WebP file. */
export async function writeSheet(browser: Browser, file: string, shots: readonly Shot[]): Promise<void> {
  const rows = new Map<string, Shot[]>();
  for (const shot of shots) rows.set(shot.row, [...(rows.get(shot.row) ?? []), shot]);
  const page = await browser.newPage({ viewport: { width: 100, height: 100 } });
  try {
    await page.setContent(html(rows));
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    const box = await page.evaluate(() => {
      const { width, height } = document.getElementById("sheet")?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return { width: Math.ceil(width), height: Math.ceil(height) };
    });
    const devtools = await page.context().newCDPSession(page);
    const { data } = await devtools.send("Page.captureScreenshot", {
      format: "webp",
      quality: quality.sheet,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, ...box, scale: 1 },
    });
    writeFileSync(file, Buffer.from(data, "base64"));
  } finally {
    await page.close();
  }
}

function html(rows: ReadonlyMap<string, readonly Shot[]>): string {
  const figure = ({ column, picture, width }: Shot) =>
    `<figure><img width="${width}" src="data:image/jpeg;base64,${picture.toString("base64")}"><figcaption>${column}</figcaption></figure>`;
  const lines = [...rows].map(([row, shots]) => `<h2>${row}</h2><div>${shots.map(figure).join("")}</div>`);
  return `<!doctype html><style>
    * { margin: 0; font: 11px system-ui, sans-serif; color: #1a1d3f }
    #sheet { display: grid; gap: 4px; width: max-content; padding: 10px; background: #e9e4da }
    h2 { font-weight: 700; font-size: 13px }
    div div { display: flex; gap: 6px; align-items: flex-start; margin-bottom: 6px }
    img { display: block; border-radius: 4px }
  </style><div id="sheet">${lines.join("")}</div>`;
}

import type { Browser, Page } from "playwright-core";
import type { SectionName } from "../../design/gallery/sections.ts";

/** Pictures of the parts of the design page, small, to be compared with those that were looked at and found good. */

/** Both palettes, each in a language of its own: the shortest and the longest words. */
export const palettes = {
  light: { locale: "nl", contrast: "no-preference" },
  contrast: { locale: "de", contrast: "more" },
} as const;
export type Palette = keyof typeof palettes;

/** Width (px) of a part as it is photographed, and of its picture. */
const width = { page: 1248, picture: 312 } as const;
/** A picture's quality 0..1: small files that still show a changed colour. */
const quality = 0.8;

/** Opens the design page standing still, with all its pictures and typefaces there. */
export async function openDesignPage(browser: Browser, address: string, palette: Palette): Promise<Page> {
  const page = await browser.newPage({
    ...palettes[palette],
    viewport: { width: width.page + 32, height: 900 },
    reducedMotion: "reduce",
    // Half as fine is fine enough for small pictures, and four times as quick.
    deviceScaleFactor: 0.5,
  });
  await page.goto(`${address}/design`, { waitUntil: "networkidle" });
  await page.waitForSelector('.max-stage[data-drawn="canvas"]', { state: "attached", timeout: 60_000 });
  await page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = "eager";
    await Promise.all([document.fonts.ready, ...images.map((image) => image.decode().catch(() => {}))]);
  });
  return page;
}

/** The small picture of a part, as a data URL (WebP). */
export async function pictureOf(page: Page, section: SectionName): Promise<string> {
  const png = await page.locator(`#${section}`).screenshot({ animations: "disabled" });
  return page.evaluate(
    async ({ data, small, quality }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = small;
      canvas.height = Math.round((image.naturalHeight / image.naturalWidth) * small);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("There is no canvas to make a picture smaller on.");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL("image/webp", quality);
    },
    { data: png.toString("base64"), small: width.picture, quality },
  );
}

/** From which difference of a colour's channel on (0..255) a pixel counts as another. */
const anotherColour = 24;

/** The share (0..1) of pixels that are of another colour in the two pictures; 1 where they differ in size. */
export async function differenceOf(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ({ urls, limit }) => {
      const read = async (url: string) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const context = canvas.getContext("2d");
        if (!context) throw new Error("There is no canvas to compare pictures on.");
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      };
      const [a, b] = await Promise.all([read(urls[0]), read(urls[1])]);
      // A line of text more is another picture; a pixel that was rounded is not.
      if (Math.abs(a.height - b.height) > 1) return 1;
      const length = Math.min(a.data.length, b.data.length);
      let others = 0;
      for (let at = 0; at < length; at += 4) {
        const apart = [0, 1, 2].map((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)));
        if (Math.max(...apart) > limit) others++;
      }
      return others / (length / 4);
    },
    { urls: [one, other] as const, limit: anotherColour },
  );
}

/** Where the picture of a part is kept. */
export function pictureFile(palette: Palette, section: SectionName): URL {
  return new URL(`kept/${palette}-${section}.webp`, import.meta.url);
}

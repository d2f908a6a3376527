/** What is used here of PDFKit; its published types bring those of Node along, which a page has nothing of. */
declare module "pdfkit" {
  export interface StructureElement {
    add(child: StructureElement | (() => void)): this;
    end(): void;
  }

  export default class PDFDocument {
    constructor(options: {
      autoFirstPage: boolean;
      /** Empty: no typeface is set before one is chosen. */
      font: "";
      tagged: boolean;
      displayTitle: boolean;
      lang: string;
      info: Record<string, string>;
    });
    /** @param options Size in points (1/72 inch), without a margin. */
    addPage(options: { size: [number, number]; margin: number }): this;
    registerFont(name: string, file: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(
      text: string,
      x: number,
      y: number,
      options: { lineBreak: false; baseline: "alphabetic"; characterSpacing: number },
    ): this;
    /** @param dots A JPEG as a data address. */
    image(dots: string, x: number, y: number, options: { width: number; height: number }): this;
    save(): this;
    restore(): this;
    scale(factor: number): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    path(data: string): this;
    lineWidth(width: number): this;
    lineCap(cap: "butt" | "round" | "square"): this;
    lineJoin(join: "bevel" | "miter" | "round"): this;
    dash(length: number, options: { space: number }): this;
    fillColor(colour: [number, number, number], opacity: number): this;
    strokeColor(colour: [number, number, number], opacity: number): this;
    fill(): this;
    stroke(): this;
    struct(type: string, options?: { alt?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact"): this;
    endMarkedContent(): this;
    end(): void;
  }
}

declare module "pdfkit/output" {
  import type PDFDocument from "pdfkit";

  /** The finished document; asked for before it is ended. */
  export function toBlob(document: PDFDocument): Promise<Blob>;
}

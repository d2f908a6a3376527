import type PDFDocument from "pdfkit";

/** One thing drawn on a page, in the order of painting. Places are CSS px from the sheet's upper left corner. */
export interface Stroke {
  /** What a screen reader takes it for; decoration when undefined. Strokes of one element are read as one. */
  meaning: { element: Element; tag: "H1" | "H2" | "H3" | "P" | "Figure"; alt?: string } | undefined;
  draw: (pdf: PDFDocument) => void;
}

/** Where a sheet begins on the screen, in px; what is measured there is counted from here. */
export interface Origin {
  x: number;
  y: number;
}

import PDFDocument, { type StructureElement } from "pdfkit";
import { toBlob } from "pdfkit/output";
import { layOnPaper } from "../design/components/lay-on-paper.ts";
import { deal } from "./deal.ts";
import { sheetStrokes } from "./sheet-strokes.ts";
import type { Stroke } from "./strokes.ts";
import { type Face, loadFace } from "./typefaces.ts";

/** Points (1/72 inch) in a CSS px (1/96 inch). */
const pointsPerPx = 0.75;

/**
 * Sheets as a PDF, one page each, and a flow over as many as it needs, made on this device: what stands on the page is
 * measured where the browser has laid it out for paper, and drawn there again as real text and real lines. So the two
 * cannot say different things.
 *
 * @param parts Sheets and flows of the page, as `PrintSheet` and `PrintFlow` make them.
 * @param language Of the words, for whoever has them read aloud.
 * @throws Error when a typeface or a picture does not arrive.
 */
export async function makePdf(parts: readonly HTMLElement[], title: string, language: string): Promise<Blob> {
  await document.fonts.ready;
  const faces = new Set<Face>();
  const pages = await onPaper(parts, (sheet) => {
    const { width, height } = sheet.getBoundingClientRect();
    return { width, height, strokes: sheetStrokes(sheet, faces) };
  });
  const files = await Promise.all([...faces].map(async (face) => [face, await loadFace(face)] as const));

  const pdf = new PDFDocument({
    autoFirstPage: false,
    font: "",
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title },
  });
  const blob = toBlob(pdf);
  for (const [face, file] of files) pdf.registerFont(face, file);
  for (const { width, height, strokes } of pages) {
    pdf.addPage({ size: [width * pointsPerPx, height * pointsPerPx], margin: 0 });
    pdf.save().scale(pointsPerPx);
    drawPage(pdf, strokes);
    pdf.restore();
  }
  pdf.end();
  return blob;
}

/** Measures copies of sheets at the size of paper, whatever the width of the screen, and puts them away again. */
async function onPaper<Measured>(
  parts: readonly HTMLElement[],
  measure: (sheet: HTMLElement) => Measured,
): Promise<Measured[]> {
  const desk = document.createElement("div");
  desk.className = "max-paper-desk";
  desk.inert = true;
  document.body.append(desk);
  try {
    const sheets = parts.flatMap((part) => {
      const copy = part.cloneNode(true) as HTMLElement;
      if (!copy.matches(".max-flow")) {
        desk.append(copy);
        return [copy];
      }
      layOnPaper(copy);
      const whole = newSheet(desk);
      whole.append(copy);
      const dealt = deal(copy, () => newSheet(desk));
      whole.remove();
      return dealt;
    });
    await Promise.all([...desk.querySelectorAll("img")].map((picture) => picture.decode()));
    return sheets.map(measure);
  } finally {
    desk.remove();
  }
}

function newSheet(desk: HTMLElement): HTMLElement {
  const sheet = document.createElement("div");
  sheet.className = "max-sheet";
  desk.append(sheet);
  return sheet;
}

function drawPage(pdf: PDFDocument, strokes: readonly Stroke[]): void {
  const sheet = pdf.struct("Sect");
  pdf.addStructure(sheet);
  const parts = new Map<Element, StructureElement>();
  for (const { meaning, draw } of strokes) {
    if (!meaning) {
      pdf.markContent("Artifact");
      draw(pdf);
      pdf.endMarkedContent();
      continue;
    }
    let part = parts.get(meaning.element);
    if (!part) {
      part = pdf.struct(meaning.tag, meaning.alt === undefined ? {} : { alt: meaning.alt });
      parts.set(meaning.element, part);
      sheet.add(part);
    }
    part.add(() => draw(pdf));
  }
  for (const part of parts.values()) part.end();
  sheet.end();
}

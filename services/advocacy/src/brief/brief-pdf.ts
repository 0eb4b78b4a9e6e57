import { createRequire } from "node:module";
import PdfDocument from "pdfkit";
import { dataWords, metaWords } from "./brief-html.ts";
import type { BriefPage, PageBlock, PageChart, PagePiece } from "./brief-page.ts";
import { drawMarks } from "./pdf-marks.ts";
import { qrPath } from "./qr-path.ts";

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

const files = createRequire(import.meta.url);
/** The type of the pictures too: the same page has the same bytes on every machine. */
const fonts = {
  regular: files.resolve("@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf"),
  bold: files.resolve("@expo-google-fonts/public-sans/700Bold/PublicSans_700Bold.ttf"),
};
const [ink, quiet, line] = ["#18212c", "#47525f", "#dfdcd3"];
const margin = 54;
const points = 72 / 96;

/** A released page as a tagged PDF on Letter paper: headings, paragraphs, figures with their words, language and title. The same page gives the same bytes. */
export async function briefPdf(page: BriefPage): Promise<Buffer> {
  const day = new Date(page.releasedAt ?? 0);
  const settings: PDFKit.PDFDocumentOptions & { subset?: unknown } = {
    size: "LETTER",
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: "en-US",
    font: fonts.regular,
    info: { Title: page.title, Author: "RESC Alliance", Subject: metaWords(page), CreationDate: day, ModDate: day },
  };
  // The types of the package do not know this subset yet: tags, title and language that programs for reading aloud can rely on.
  const doc = new PdfDocument(Object.assign(settings, { subset: "PDF/UA" }));
  doc.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  const whole = collected(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  paragraph(doc, root, "H1", [words(page.title)], { size: 20, font: "bold" });
  paragraph(doc, root, "P", [words(metaWords(page))], { size: 9, color: quiet });
  for (const block of page.blocks) drawBlock(doc, root, block);
  if (page.notes.length > 0) paragraph(doc, root, "H2", [words("Notes")], { size: 12.5, font: "bold" });
  for (const { number, text } of page.notes) paragraph(doc, root, "P", [words(`[${number}] ${text}`)], { size: 9, color: quiet });
  drawData(doc, root, page);
  root.end();
  doc.end();
  return whole;
}

async function collected(doc: Document): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
}

const words = (text: string): PagePiece => ({ text, kind: "WORDS", claimId: null, note: null });

interface Look {
  readonly size: number;
  readonly font?: "regular" | "bold";
  readonly color?: string;
  readonly indent?: number;
}

/** A paragraph of the tags' kind; what a marked number needs as footnote stands behind it in brackets. */
function paragraph(doc: Document, root: Element, tag: string, pieces: readonly PagePiece[], look: Look): void {
  const { size, font = "regular", color = ink, indent = 0 } = look;
  const text = pieces.map((piece) => `${piece.text}${piece.note === null ? "" : ` [${piece.note}]`}`).join("");
  const width = doc.page.width - 2 * margin - indent;
  doc.font(font).fontSize(size);
  roomFor(doc, doc.heightOfString(text, { width, lineGap: size * 0.25 }));
  root.add(
    doc.struct(tag, {}, () => {
      doc
        .font(font)
        .fontSize(size)
        .fillColor(color)
        .text(text, margin + indent, doc.y, { width, lineGap: size * 0.25 });
    }),
  );
  doc.y += size * 0.5;
}

/** Goes to the next page rather than cutting what is about to be drawn. */
function roomFor(doc: Document, height: number): void {
  if (doc.y + height > doc.page.height - margin && doc.y > margin) doc.addPage();
}

function drawBlock(doc: Document, root: Element, { kind, pieces, by, chart }: PageBlock): void {
  if (kind === "CHART") return chart ? drawFigure(doc, root, chart) : undefined;
  if (kind === "HEADING") {
    doc.y += 4;
    return paragraph(doc, root, "H2", pieces, { size: 12.5, font: "bold" });
  }
  if (kind !== "ARGUMENT") return paragraph(doc, root, "P", pieces, { size: 10.5 });
  paragraph(doc, root, "P", pieces, { size: 10.5, indent: 12 });
  if (by !== null) paragraph(doc, root, "P", [words(by)], { size: 8.5, color: quiet, indent: 12 });
}

function drawFigure(doc: Document, root: Element, { text, drawing }: PageChart): void {
  const scale = Math.min(points, (doc.page.width - 2 * margin) / drawing.width);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  roomFor(doc, height);
  const top = doc.y;
  const look = { alt: text, bbox: [margin, top, margin + width, top + height] };
  root.add(doc.struct("Figure", look, () => drawMarks(doc, drawing.marks, { x: margin, y: top, scale })));
  doc.y = top + height + 8;
}

function drawData(doc: Document, root: Element, { dataAddress }: BriefPage): void {
  const { side, path } = qrPath(dataAddress);
  const edge = 58;
  roomFor(doc, edge + 14);
  const top = doc.y + 8;
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .moveTo(margin, top)
    .lineTo(doc.page.width - margin, top)
    .lineWidth(0.75)
    .stroke(line);
  doc.endMarkedContent();
  const code = { alt: `QR code of ${dataAddress}`, bbox: [margin, top + 6, margin + edge, top + 6 + edge] };
  root.add(
    doc.struct("Figure", code, () => {
      doc
        .save()
        .translate(margin, top + 6)
        .scale(edge / side)
        .path(path)
        .fill("#000000");
      doc.restore();
    }),
  );
  const left = margin + edge + 12;
  const look = { width: doc.page.width - margin - left };
  root.add(
    doc.struct(
      "P",
      {},
      () =>
        void doc
          .font("regular")
          .fontSize(9)
          .fillColor(quiet)
          .text(`${dataWords} ${dataAddress}`, left, top + 16, look),
    ),
  );
}

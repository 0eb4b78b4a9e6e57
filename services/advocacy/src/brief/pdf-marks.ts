import type { Mark } from "@resc/charts";

type Document = PDFKit.PDFDocument;

const number = (value: string | number | undefined, or = 0): number => (value === undefined ? or : Number(value));

/** Draws the marks of a chart into a PDF, at `x` and `y`, in points of `scale` to a pixel. */
export function drawMarks(
  doc: Document,
  marks: readonly Mark[],
  at: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  doc.save().translate(at.x, at.y).scale(at.scale);
  for (const one of marks) drawMark(doc, one);
  doc.restore();
}

function drawMark(doc: Document, { tag, attributes: look, text, children = [] }: Mark): void {
  if (tag === "text") return drawText(doc, look, text ?? "");
  for (const child of children) drawMark(doc, child);
  doc.save();
  if (tag === "line") doc.moveTo(number(look["x1"]), number(look["y1"])).lineTo(number(look["x2"]), number(look["y2"]));
  else if (tag === "rect") doc.rect(number(look["x"]), number(look["y"]), number(look["width"]), number(look["height"]));
  else if (tag === "circle") doc.circle(number(look["cx"]), number(look["cy"]), number(look["r"]));
  else if (tag === "path" && look["d"] !== "") doc.path(String(look["d"]));
  else return void doc.restore();
  paint(doc, look);
  doc.restore();
}

function paint(doc: Document, look: Mark["attributes"]): void {
  const fill = tagged(look["fill"]) ?? null;
  const stroke = tagged(look["stroke"]) ?? null;
  const dashes = String(look["stroke-dasharray"] ?? "").split(/[ ,]+/).filter(Boolean).map(Number); // prettier-ignore
  if (dashes.length > 0) doc.dash(dashes[0] ?? 1, { space: dashes[1] ?? dashes[0] ?? 1 });
  if (stroke) doc.lineWidth(number(look["stroke-width"], 1)).strokeColor(stroke);
  if (fill) doc.fillColor(fill).fillOpacity(number(look["fill-opacity"], 1));
  if (fill && stroke) doc.fillAndStroke(fill, stroke);
  else if (stroke) doc.stroke();
  else if (fill) doc.fill();
  else doc.clip();
}

function tagged(color: string | number | undefined): string | null {
  return color === undefined || color === "none" ? null : String(color);
}

function drawText(doc: Document, look: Mark["attributes"], text: string): void {
  const size = number(look["font-size"], 12);
  doc.save();
  doc
    .font(number(look["font-weight"], 400) >= 600 ? "bold" : "regular")
    .fontSize(size)
    .fillColor(String(look["fill"] ?? "#000000"))
    .fillOpacity(1);
  const [, angle, cx, cy] = /^rotate\((-?[\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(String(look["transform"] ?? "")) ?? [];
  if (angle !== undefined) doc.rotate(Number(angle), { origin: [Number(cx), Number(cy)] });
  const width = doc.widthOfString(text);
  const anchor = look["text-anchor"];
  const left = number(look["x"]) - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const base = number(look["y"]) + (look["dy"] === "0.35em" ? size * 0.35 : 0);
  doc.text(text, left, base, { lineBreak: false, baseline: "alphabetic" });
  doc.restore();
}

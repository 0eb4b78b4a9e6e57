import { formatDate } from "@resc/domain";
import type { BriefPage, PageBlock, PageChart, PagePiece } from "./brief-page.ts";
import { qrPath } from "./qr-path.ts";

/** Letter with margins of 3/4 inch; prints as it stands, on white. */
const style = `@page{size:letter;margin:.75in}
body{font:11pt/1.45 "Public Sans",system-ui,sans-serif;color:#18212c;background:#fff;max-width:7in;margin:0 auto}
h1{font-size:21pt;line-height:1.2;margin:0 0 4pt}h2{font-size:13pt;margin:14pt 0 4pt}p{margin:0 0 7pt}
.meta,.by,footer{color:#47525f;font-size:9pt}.claim{border-left:3pt solid #1c4a82;padding-left:8pt}
blockquote{margin:0 0 7pt;padding-left:8pt;border-left:3pt solid #dfdcd3}blockquote p{margin:0}
figure{margin:8pt 0;break-inside:avoid}figure img{width:100%;height:auto}h2,li,blockquote,.claim{break-inside:avoid}
footer{border-top:1pt solid #dfdcd3;margin-top:12pt;padding-top:8pt;display:flex;gap:12pt}footer svg{width:.9in;height:.9in;flex:none}
ol{padding-left:16pt;font-size:9pt}sup{line-height:0}`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function pieceHtml({ text, kind, claimId, note }: PagePiece): string {
  const words =
    kind === "WORDS"
      ? escaped(text)
      : `<span data-kind="${kind}"${claimId === null ? "" : ` data-claim="${escaped(claimId)}"`}>${escaped(text)}</span>`;
  return note === null ? words : `${words}<sup><a href="#note-${note}">${note}</a></sup>`;
}

function chartHtml({ text, svg }: PageChart): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, "utf8").toString("base64")}`;
  return `<figure><img alt="${escaped(text)}" src="${source}"></figure>`;
}

function blockHtml({ kind, pieces, by, chart }: PageBlock): string {
  const words = pieces.map(pieceHtml).join("");
  if (kind === "HEADING") return `<h2>${words}</h2>`;
  if (kind === "CHART") return chart ? chartHtml(chart) : "";
  if (kind === "ARGUMENT") return `<blockquote><p>${words}</p>${by === null ? "" : `<p class="by">${escaped(by)}</p>`}</blockquote>`;
  return `<p class="${kind.toLowerCase()}">${words}</p>`;
}

/** What stands below the title: who says it, which version, since when. */
export function metaWords({ ref, version, releasedAt }: BriefPage): string {
  const day = releasedAt === null ? "Draft, not released" : `Released ${formatDate(releasedAt.slice(0, 10))}`;
  return `RESC Alliance. Brief ${ref}, version ${version}. ${day}.`;
}

/** The words beside the code. */
export const dataWords = "The figures behind each number, with formulas, versions and sources:";

/** A brief as one HTML page that stands alone: no script, nothing loaded. The same page gives the same bytes (I-30). */
export function briefHtml(page: BriefPage): string {
  const { side, path } = qrPath(page.dataAddress);
  const code = `<svg role="img" aria-label="QR code of ${escaped(page.dataAddress)}" viewBox="-2 -2 ${side + 4} ${side + 4}"><path d="${path}"/></svg>`;
  const notes = page.notes.map(({ number, text }) => `<li id="note-${number}" value="${number}">${escaped(text)}</li>`).join("");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(page.title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(page.title)}</h1><p class="meta">${escaped(metaWords(page))}</p>
${page.blocks.map(blockHtml).join("\n")}
${notes === "" ? "" : `<section aria-label="Notes"><h2>Notes</h2><ol>${notes}</ol></section>`}</main>
<footer>${code}<p>${dataWords}<br><a href="${escaped(page.dataAddress)}">${escaped(page.dataAddress)}</a></p></footer></body></html>
`;
}

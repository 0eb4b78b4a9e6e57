import { BriefBlock, BriefChart, BriefClaim, BriefNote, BriefPageType, BriefPiece, BriefRow, BriefSide } from "./brief.type.ts";
import type { BriefPage, PageSide } from "./brief-page.ts";

const side = ({ rows, ...told }: PageSide): BriefSide =>
  Object.assign(new BriefSide(), told, { rows: rows.map((row) => Object.assign(new BriefRow(), row)) });

/** A page as the API answers it. */
export function toPageType({ title, blocks, notes, claims, dataAddress }: BriefPage): BriefPageType {
  return Object.assign(new BriefPageType(), {
    title,
    dataAddress,
    blocks: blocks.map(({ pieces, chart, ...block }) =>
      Object.assign(new BriefBlock(), block, {
        pieces: pieces.map(({ kind, ...piece }) => Object.assign(new BriefPiece(), piece, { mark: kind === "WORDS" ? null : kind })),
        chart: chart ? Object.assign(new BriefChart(), chart) : null,
      }),
    ),
    notes: notes.map((note) => Object.assign(new BriefNote(), note)),
    claims: claims.map(({ own, other, ...claim }) =>
      Object.assign(new BriefClaim(), claim, { own: side(own), other: other ? side(other) : null }),
    ),
  });
}

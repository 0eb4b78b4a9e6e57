import { rescCodes, type RescCode } from "@resc/domain";
import { type BriefLine, piecesOf } from "./brief-line.ts";
import type { BriefPage, PageBlock, PageChart, PageClaim, PagePiece } from "./brief-page.ts";

/** What a page is made of. */
export interface PageParts {
  readonly ref: string;
  readonly version: number;
  readonly title: string;
  readonly sessionYear: number;
  readonly releasedAt: string | null;
  readonly dataAddress: string;
  readonly lines: readonly BriefLine[];
  readonly claims: ReadonlyMap<string, PageClaim>;
  readonly charts: ReadonlyMap<string, PageChart>;
  readonly reviewedBy: readonly RescCode[];
}

/** A number of the data with the commas that people read; ranges and words as they are. */
function told(value: string | null, unit: string): string {
  if (value === null) return "not known";
  const commas = unit === "" ? value : value.replace(/^\d{4,}/, (digits) => digits.replaceAll(/\B(?=(\d{3})+$)/g, ","));
  return `${commas}${unit}`;
}

/** The footnote without which a claim is not printed; null when nothing has to be said. */
export function noteOf({ stated, state, unit, own, other }: PageClaim): string | null {
  const unsure = own.rows.filter(({ status }) => status === "unverified" || status === "not_found");
  if (state === "CONTESTED") {
    const disputed = own.rows.flatMap(({ note }) => (note === null ? [] : [note]));
    const beside = other ? `${other.label}: ${told(other.value, unit)}.` : disputed.length > 0 ? `${disputed.join("; ")}.` : "";
    return `Sources differ. ${own.label}: ${stated}. ${beside}`.trim();
  }
  return unsure.length > 0 ? `${own.label}: ${stated}. Not verified in a source.` : null;
}

/** Who wrote an argument and who adopted it. */
function byWords(line: BriefLine, reviewedBy: readonly RescCode[]): string | null {
  if (line.kind !== "ARGUMENT") return null;
  const adopters = rescCodes.filter((code) => line.adoptedBy.includes(code) || reviewedBy.includes(code));
  const adopted =
    adopters.length === 0 ? "Not adopted yet" : adopters.length === 6 ? "Adopted by all members" : `Adopted by ${adopters.join(", ")}`;
  return `${line.author ?? ""}. ${adopted}.`;
}

/** The page of a brief: each line in pieces, each footnote that a contested, unverified or quoted number needs. Pure. */
export function makePage(parts: PageParts): BriefPage {
  const notes: string[] = [];
  const numberOf = (text: string) => {
    if (!notes.includes(text)) notes.push(text);
    return notes.indexOf(text) + 1;
  };
  const used = new Map<string, PageClaim>();
  const piece = (text: string, mark: BriefLine["marks"][number] | null): PagePiece => {
    if (!mark) return { text, kind: "WORDS", claimId: null, note: null };
    const claim = mark.claimId === null ? undefined : parts.claims.get(mark.claimId);
    if (claim) used.set(claim.id, claim);
    const quoted = mark.kind === "QUOTED" ? `“${text}” is quoted with its sentence; no figure is on record for it.` : null;
    const note = quoted ?? (claim ? noteOf(claim) : null);
    return { text, kind: mark.kind, claimId: claim?.id ?? null, note: note === null ? null : numberOf(note) };
  };
  const blocks = parts.lines.map((line): PageBlock => ({
    lineId: line.id,
    kind: line.kind,
    pieces: line.kind === "CHART" ? [] : (piecesOf(line) ?? [{ text: line.text, mark: null }]).map(({ text, mark }) => piece(text, mark)),
    by: byWords(line, parts.reviewedBy),
    chart: line.chart === null ? null : (parts.charts.get(line.chart) ?? null),
  }));
  // Arguments of one author in a row are signed once, below the last.
  const signed = blocks.map((block, at) => (block.by !== null && blocks[at + 1]?.by === block.by ? { ...block, by: null } : block));
  const { ref, version, title, sessionYear, releasedAt, dataAddress } = parts;
  const numbered = notes.map((text, place) => ({ number: place + 1, text }));
  return { ref, version, title, sessionYear, releasedAt, blocks: signed, notes: numbered, claims: [...used.values()], dataAddress };
}

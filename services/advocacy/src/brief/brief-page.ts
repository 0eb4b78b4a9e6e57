import type { DrawnChart } from "@resc/charts";
import type { ClaimState } from "../claim/claim-standing.ts";
import type { LineKind, MarkKind } from "./brief-line.ts";

/** A piece of a printed line: words, or a number with what it is. */
export interface PagePiece {
  readonly text: string;
  readonly kind: MarkKind | "WORDS";
  readonly claimId: string | null;
  /** Number of its footnote. */
  readonly note: number | null;
}

/** A chart as it is printed. */
export interface PageChart {
  readonly name: string;
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly text: string;
  /** The picture, SVG that stands alone. */
  readonly svg: string;
  /** The same picture as marks, for the PDF. */
  readonly drawing: Pick<DrawnChart, "width" | "height" | "marks">;
}

/** A printed line. */
export interface PageBlock {
  readonly lineId: string;
  readonly kind: LineKind;
  readonly pieces: readonly PagePiece[];
  /** Who wrote the words and who adopted them; null for what is no argument. */
  readonly by: string | null;
  readonly chart: PageChart | null;
}

/** A figure behind a printed number, as it was when it was printed. */
export interface PageRow {
  readonly letter: string;
  readonly figureId: string;
  readonly figureVersion: number;
  readonly metric: string;
  readonly period: string;
  readonly part: string | null;
  readonly value: string | null;
  readonly unit: string;
  readonly status: string;
  readonly note: string | null;
  readonly sources: string;
}

/** One side of a printed claim. */
export interface PageSide {
  readonly label: string;
  readonly formula: string;
  readonly formulaWords: string;
  readonly places: number;
  readonly value: string | null;
  readonly rows: readonly PageRow[];
}

/** A claim that the page prints. */
export interface PageClaim {
  readonly id: string;
  readonly sentence: string;
  readonly stated: string;
  readonly unit: string;
  readonly state: ClaimState;
  readonly own: PageSide;
  readonly other: PageSide | null;
}

/** Everything a brief prints: the same page gives the same bytes of HTML and PDF. */
export interface BriefPage {
  /** Such as B-1. */
  readonly ref: string;
  readonly version: number;
  readonly title: string;
  readonly sessionYear: number;
  /** The instant of the release, ISO 8601; null for a draft. */
  readonly releasedAt: string | null;
  readonly blocks: readonly PageBlock[];
  readonly notes: readonly { readonly number: number; readonly text: string }[];
  readonly claims: readonly PageClaim[];
  /** Where the data of the release stand, for everybody. */
  readonly dataAddress: string;
}

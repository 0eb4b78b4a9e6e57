import type { ClaimState } from "../claim/claim-standing.ts";
import type { FormulaCode } from "../formula/formulas.ts";
import { type BriefLine, isReference, type Mark, piecesOf } from "./brief-line.ts";
import { hedges, quantitiesOf } from "@resc/domain";
import { referenceProblem } from "./references.ts";

/** A claim as the check looks at it. */
export interface CheckedClaim {
  readonly id: string;
  readonly sentence: string;
  readonly stated: string;
  readonly state: ClaimState;
  readonly change: string | null;
  readonly formula: FormulaCode;
  /** Fiscal years of its own rows, in the formula's order. */
  readonly years: readonly number[];
}

/** An ask as the check looks at it. */
export interface CheckedAsk {
  readonly id: string;
  readonly amountUsd: string | null;
  readonly percent: string | null;
  readonly published: boolean;
}

/** What a brief is checked against. */
export interface CheckFacts {
  readonly title: string;
  readonly sessionYear: number;
  readonly lines: readonly BriefLine[];
  readonly claims: ReadonlyMap<string, CheckedClaim>;
  readonly asks: ReadonlyMap<string, CheckedAsk>;
  /** Versions of positions that are in force. */
  readonly inForce: ReadonlySet<string>;
  /** Names of the charts that can be printed. */
  readonly charts: ReadonlySet<string>;
}

/** Something that keeps a brief from its release, with what to do instead. */
export interface BriefProblem {
  /** The line; null for the title. */
  readonly lineId: string | null;
  /** The words that it is about. */
  readonly words: string;
  readonly message: string;
}

const unbound =
  "A number is said by a claim that is bound to data, or it is a typed reference. Choose a claim for it, mark it as a year, date, statute, bill or contact, or say it without the number.";

/** What keeps a brief from being released (I-30): nothing when each number belongs to a supported claim or to a typed reference. */
export function checkBrief(facts: CheckFacts): readonly BriefProblem[] {
  const title = quantitiesOf(facts.title)
    .filter(({ text }) => text !== String(facts.sessionYear))
    .map(({ text }): BriefProblem => ({
      lineId: null,
      words: text,
      message: `The title may say the year of its session, ${facts.sessionYear}, and no other number.`,
    }));
  return [...title, ...facts.lines.flatMap((line) => checkLine(line, facts))];
}

function checkLine(line: BriefLine, facts: CheckFacts): BriefProblem[] {
  const problem = (words: string, message: string): BriefProblem => ({ lineId: line.id, words, message });
  if (line.kind === "CHART")
    return line.chart !== null && facts.charts.has(line.chart) ? [] : [problem(line.chart ?? "", "Choose a chart from the list.")];
  const pieces = piecesOf(line);
  if (!pieces) return [problem(line.text, "A marked number no longer stands in the text. Mark the numbers of the line anew.")];
  const loose = pieces.flatMap((piece, place) => {
    if (piece.mark) return [];
    const next = pieces[place + 1]?.mark ?? null;
    return quantitiesOf(piece.text)
      .filter(({ text, to }) => !(next?.kind === "CLAIM" && hedges.has(text.toLowerCase()) && piece.text.slice(to).trim() === ""))
      .map(({ text }) => problem(text, line.kind === "ARGUMENT" ? `An argument is words only. ${unbound}` : unbound));
  });
  const author = quantitiesOf(line.author ?? "")
    .filter(({ text }) => text !== String(facts.sessionYear))
    .map(({ text }) => problem(text, `An author may be named with the year of the session, ${facts.sessionYear}, and no other number.`));
  return [
    ...loose,
    ...author,
    ...shapeProblems(line, facts, problem),
    ...line.marks.flatMap((mark) => markProblems(line, mark, facts, problem)),
  ];
}

type Problem = (words: string, message: string) => BriefProblem;

function shapeProblems(line: BriefLine, facts: CheckFacts, problem: Problem): BriefProblem[] {
  const { kind, text, marks } = line;
  if (kind === "CLAIM" && !marks.some((mark) => mark.kind === "CLAIM" || mark.kind === "ASK"))
    return [problem(text, "This line says no claim and no ask. Choose one, or make it an argument with its author.")];
  if (kind === "ARGUMENT" && !line.author) return [problem(text, "Say who wrote this argument.")];
  if (kind === "REFERENCE" && !marks.some((mark) => isReference(mark.kind)))
    return [problem(text, "Mark what this line refers to: a year, date, statute, bill or contact.")];
  if (kind === "POSITION" && !(line.positionVersionId !== null && facts.inForce.has(line.positionVersionId)))
    return [problem(text, "This position is not in force. A brief cites positions in force only.")];
  return [];
}

function markProblems(line: BriefLine, mark: Mark, facts: CheckFacts, problem: Problem): BriefProblem[] {
  if (line.kind !== "CLAIM" && !isReference(mark.kind))
    return [problem(mark.text, "Claims and asks stand in lines of their own; other lines have typed references only.")];
  const said = messageOf(line, mark, facts);
  return said === null ? [] : [problem(mark.text, said)];
}

function messageOf(line: BriefLine, mark: Mark, facts: CheckFacts): string | null {
  if (isReference(mark.kind)) return referenceProblem(mark.kind, mark.text);
  if (mark.kind === "CLAIM") return claimMessage(mark, facts.claims.get(mark.claimId ?? ""));
  if (mark.kind === "ASK") return askMessage(mark, facts.asks.get(mark.priorityId ?? ""));
  if (mark.kind === "PERIOD") return periodMessage(line, mark, facts);
  return quoteMessage(line, mark, facts);
}

function claimMessage({ text }: Mark, claim: CheckedClaim | undefined): string | null {
  if (!claim) return "This claim is not known. Choose another one.";
  if (claim.state === "RETIRED") return "This claim is retired. Choose another one, or leave the number out.";
  if (claim.state === "STALE")
    return `The data changed: ${claim.change ?? "another number follows from it"}. Bind the claim anew under Priorities, then say its number.`;
  return text === claim.stated ? null : `This claim says ${claim.stated}. Write that number.`;
}

function askMessage({ text }: Mark, ask: CheckedAsk | undefined): string | null {
  if (!ask?.published) return "An ask is quoted from published priorities. Choose one of them.";
  const said = numberOf(text);
  const asked = [
    ask.percent !== null && text.endsWith("%") ? Number(ask.percent) : null,
    ask.amountUsd === null ? null : Number(ask.amountUsd),
  ];
  return said !== null && asked.includes(said) ? null : "The priority asks for another amount. Write what it asks for.";
}

const scale: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** "8%" is 8, "$5.5 million" is 5500000; null for what is no amount. */
function numberOf(text: string): number | null {
  const [, digits = "", word] = /^\$?([\d,]+(?:\.\d+)?)(?: (thousand|million|billion))?%?$/i.exec(text) ?? [];
  return digits === "" ? null : Math.round(Number(digits.replaceAll(",", "")) * (scale[(word ?? "").toLowerCase()] ?? 1));
}

function periodMessage(line: BriefLine, { text }: Mark, { claims }: CheckFacts): string | null {
  const years = Number(/^(\d{1,2})(?: years)?$/.exec(text)?.[1] ?? Number.NaN);
  const grown = line.marks.flatMap((mark) => {
    const claim = claims.get(mark.claimId ?? "");
    return claim?.formula === "growth" ? [(claim.years[1] ?? 0) - (claim.years[0] ?? 0)] : [];
  });
  return grown.length > 0 && grown.every((span) => span === years)
    ? null
    : "The years are those over which the claims of this line grow. Write their number, such as 10 years.";
}

function quoteMessage(line: BriefLine, { text }: Mark, { claims }: CheckFacts): string | null {
  if (/\d/.test(text)) return unbound;
  const quoted = line.marks.some((mark) => mark.kind === "CLAIM" && claims.get(mark.claimId ?? "")?.sentence === line.text);
  return quoted ? null : "Words of quantity are kept only in a sentence quoted whole from published priorities. Say it without them.";
}

import type { BriefLineInput, BriefMarkKind } from "@resc/client/portal";
import type { BriefLine } from "./words.ts";

/** A line as it is sent: without what the server knows of it. */
export function lineInput({ id, kind, text, marks, author, chart, positionVersionId }: BriefLine): BriefLineInput {
  return {
    id,
    kind,
    text,
    author: author ?? null,
    chart: chart ?? null,
    positionVersionId: positionVersionId ?? null,
    marks: marks.map((mark) => ({
      text: mark.text,
      kind: mark.kind,
      claimId: mark.claimId ?? null,
      priorityId: mark.priorityId ?? null,
    })),
  };
}

/** The lines with one of them moved by one place. */
export function moved(lines: readonly BriefLineInput[], at: number, by: -1 | 1): BriefLineInput[] {
  const line = lines[at];
  const others = lines.filter((_, place) => place !== at);
  return line ? others.toSpliced(at + by, 0, line) : [...lines];
}

const shapes: Partial<Readonly<Record<BriefMarkKind, RegExp>>> = {
  BILL: /\b(?:HB|SB|HJ|SJ|HR|SR) \d{1,5}/g,
  CONTACT: /https:\/\/[\w./-]+[\w/]|[\w.+-]+@[\w.-]+\w|(?:\(\d{3}\) |\d{3}-)\d{3}-\d{4}/g,
  DATE: /\b[A-Z][a-z]+ \d{1,2}, \d{4}|\b\d{1,2}\/\d{1,2}\/\d{4}/g,
  STATUTE: /\b(?:(?:CGS |section )?\d{1,2}-\d{1,4}[a-z]{0,3}|(?:PA|SA) \d{2}-\d{1,4})/g,
};

/** The words of a text that a mark of a kind takes: around the number that was found, as that kind is written. */
export function markText(text: string, found: string, kind: BriefMarkKind): string {
  const shape = shapes[kind];
  const written = shape ? [...text.matchAll(shape)].map(([words]) => words) : [];
  return written.find((words) => words.includes(found)) ?? (found === text ? written[0] : undefined) ?? found;
}

/** A line with one more number marked, in the order in which numbers stand in its text. */
export function withMark(line: BriefLineInput, text: string, kind: BriefMarkKind): BriefLineInput {
  const marks = [...line.marks, { text, kind, claimId: null, priorityId: null }];
  const places = placesOf(line.text, line.marks.map((mark) => mark.text)); // prettier-ignore
  const free = placesOfWord(line.text, text).find((place) => !places.some(([from, to]) => place >= from && place < to)) ?? 0;
  const at = places.filter(([from]) => from < free).length;
  return { ...line, marks: [...marks.slice(0, at), ...marks.slice(-1), ...marks.slice(at, -1)] };
}

function placesOf(text: string, words: readonly string[]): (readonly [number, number])[] {
  let at = 0;
  return words.map((word) => {
    const from = text.indexOf(word, at);
    at = from + word.length;
    return [from, at] as const;
  });
}

function placesOfWord(text: string, word: string): number[] {
  const places: number[] = [];
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) places.push(from);
  return places;
}

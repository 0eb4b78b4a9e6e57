import type { RescCode } from "@resc/domain";

/** Where a proposal stands: still a draft or just submitted, sealed, opened for judging, or recommended on. */
export type Place = "open" | "sealed" | "judged" | "decided";

/** With what every canary begins, and nothing else. */
export const beginning = "KNRYSEAL-";

/** The word that every text, name and file of one proposal holds. */
export function canary(resc: RescCode, place: string): string {
  return `${beginning}${resc}-${place}`;
}

/** The part of a word's base64 that is the same whatever follows, when `before` bytes stand before it. */
function base64Of(before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), Buffer.from(beginning)]).toString("base64");
  return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + beginning.length) * 8) / 6));
}

const disguises = [
  Buffer.from(beginning).toString("hex"),
  Buffer.from(beginning).toString("hex").toUpperCase(),
  ...[0, 1, 2].map(base64Of),
];

/** The canaries in a text, as `CREC open`; `disguised` for one in hex or base64. */
export function found(text: string): readonly string[] {
  const plain = [...text.matchAll(new RegExp(`${beginning}([A-Z]+)-([a-z]+)`, "gi"))].map(
    ([, resc = "", place = ""]) => `${resc} ${place}`,
  );
  return [...new Set([...plain, ...disguises.filter((one) => text.includes(one)).map(() => "disguised")])];
}

/** Whether a person of the cast is named for a proposal, or sits on the panel that opened it, or keeps that panel (S2, D-17). */
export function isNamed(person: string, hit: string): boolean {
  const [resc = "", place = ""] = hit.split(" ");
  if (person === `${resc.toLowerCase()}Clearinghouse` || (person === "crecStaff" && hit === "CREC open")) return true;
  return ["judged", "decided"].includes(place) && ["learnClearinghouse", "cesClearinghouse", "coordinator"].includes(person);
}

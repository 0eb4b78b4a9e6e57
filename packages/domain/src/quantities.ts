/** A number in a text, in digits or in words, and where it stands. */
export interface Quantity {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

// "One" alone is mostly a pronoun ("one another") and counts nothing; with another word of this list it counts through that word.
const words = [
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  "twenty thirty forty fifty sixty seventy eighty ninety zero",
  "hundreds? thousands? millions? billions? trillions? dozens?",
  "half halves thirds? fourths? quarters? fifths? tenths?",
  "twice thrice double doubled doubles triple tripled triples quadruple quadrupled",
  "percent percentage most majority minority nearly almost roughly approximately",
]
  .join(" ")
  .split(" ");

// Digits first: a number with its currency, commas, decimals, ranges and what is joined to it (10-66a, 2020-21, 1990s, 13%, $5.5, HB 5003).
const digits = String.raw`[$#]?\d(?:[\d,./:-]*[\da-z])?(?:s\b)?%?`;
// Signs such as ½ are numbers too.
const quantity = new RegExp(String.raw`${digits}|\p{N}+|\b(?:${words.join("|")})\b`, "giu");

/** Words that only say how a bound number is meant; directly before one they belong to it. */
export const hedges: ReadonlySet<string> = new Set(["nearly", "almost", "roughly", "approximately"]);

/** Every number of a text: digits, and the words that count without them, such as millions, nearly, most, half (I-30). */
export function quantitiesOf(text: string): readonly Quantity[] {
  return [...text.matchAll(quantity)].map((found) => ({ text: found[0], from: found.index, to: found.index + found[0].length }));
}

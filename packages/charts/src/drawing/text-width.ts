// Advance widths of Public Sans Regular for the characters 32 to 126, in thousandths of an em, read from its hmtx table.
const widths = [
  243, 251, 426, 603, 659, 904, 709, 248, 303, 309, 394, 555, 242, 378, 225, 351, 612, 407, 596, 630, 629, 641, 623, 601, 648, 625, 226,
  240, 546, 555, 546, 521, 831, 710, 671, 689, 694, 621, 594, 733, 766, 283, 389, 682, 578, 886, 754, 734, 637, 748, 677, 670, 594, 701,
  673, 954, 688, 607, 637, 303, 351, 303, 473, 518, 219, 553, 597, 544, 597, 567, 396, 623, 577, 248, 263, 562, 303, 865, 577, 566, 596,
  596, 391, 506, 389, 581, 505, 780, 565, 535, 481, 328, 263, 332, 568,
];
// Bold is at most this much wider; tabular digits and signs beyond the table are taken as wide as most letters.
const bold = 1.08;
const other = 620;
// Programs set the same type a little differently; a line that is a little short is better than one that is cut.
const reserve = 1.02;

/** Width of a text in pixels, a little too wide rather than too narrow. Pure, because there is no browser to ask on the server. */
export function textWidth(text: string, size: number, weight: 400 | 700 = 400): number {
  const units = [...text].reduce(
    (sum, letter) => sum + (/\d/.test(letter) ? 648 : (widths[(letter.codePointAt(0) ?? 0) - 32] ?? other)),
    0,
  );
  return (units / 1000) * size * (weight === 700 ? bold : 1) * reserve;
}

/** A text in lines no wider than `room`. A word wider than that stands alone. */
export function wrapped(text: string, room: number, size: number, weight: 400 | 700 = 400): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same lines, as even in length as they can be: for headings, so that no word is left alone. */
export function balanced(text: string, room: number, size: number, weight: 400 | 700 = 400): readonly string[] {
  const lines = wrapped(text, room, size, weight);
  // A word to a line cannot be made any narrower.
  if (lines.length < 2 || !lines.some((line) => line.includes(" "))) return lines;
  const narrower = room * 0.97;
  return wrapped(text, narrower, size, weight).length === lines.length ? balanced(text, narrower, size, weight) : lines;
}

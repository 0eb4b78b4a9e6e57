/** One element of a picture. Attributes carry SVG's own names, so that a string and a page are made of the same marks. */
export interface Mark {
  readonly tag: "g" | "line" | "path" | "circle" | "rect" | "text" | "title" | "desc";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Mark[];
}

/** Places are rounded to hundredths of a pixel: enough for the eye, and the same bytes everywhere. */
export function at(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A mark with rounded places. */
export function mark(tag: Mark["tag"], attributes: Readonly<Record<string, string | number | undefined>>, text?: string): Mark {
  const set = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === "number" ? at(value) : value] as const],
  );
  return { tag, attributes: Object.fromEntries(set), ...(text === undefined ? {} : { text }) };
}

import { mark, type Mark } from "./mark.ts";
import { balanced, wrapped } from "./text-width.ts";

/** Lines of text one below the other. */
export interface TextBlock {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** How a text looks. */
export interface TextLook {
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly fill: string;
  /** Distance of lines in sizes of the type. */
  readonly leading?: number;
  /** Lines of even length, for headings. */
  readonly even?: boolean;
}

/** A text wrapped to `room`, beginning at `x` and the top `y`. */
export function textBlock(text: string, x: number, y: number, room: number, look: TextLook): TextBlock {
  const { size, weight = 400, fill, leading = 1.4, even = false } = look;
  const lines = (even ? balanced : wrapped)(text, room, size, weight);
  const marks = lines.map((line, index) =>
    mark("text", { x, y: y + size + index * size * leading, "font-size": size, "font-weight": weight, fill }, line),
  );
  return { marks, height: size * leading * lines.length };
}

import type { Mark } from "@resc/charts";
import { createElement } from "react";
import type { ReactElement } from "react";

/** Marks of a picture as elements of the page: the same marks that a file is written from, and no markup from text. */
export function markElements(marks: readonly Mark[]): readonly ReactElement[] {
  return marks.map(({ tag, attributes, text, children }, index) =>
    createElement(
      tag,
      { key: index, ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [camelCase(name), value])) },
      text,
      ...markElements(children ?? []),
    ),
  );
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

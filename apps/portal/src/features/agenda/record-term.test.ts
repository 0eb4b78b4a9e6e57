/** @clause D-13 1-225 SM-7 */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { RecordTerm } from "./record-term.tsx";

const shown = (standing: "OPEN" | "PASSED" | "IN_TIME" | "LATE" | null, dueAt: string | null = "2027-02-13T15:05:00.000Z") =>
  renderToStaticMarkup(createElement(RecordTerm, { dueAt, standing }))
    .replace(/<svg.*?<\/svg>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");

it("says by when a record is due and whether it was met, and nothing where its clock was off", () => {
  expect(shown("OPEN")).toBe("Due by 02/13/2027, 10:05 AM still open");
  expect(shown("PASSED")).toBe("Due by 02/13/2027, 10:05 AM has passed");
  expect(shown("IN_TIME")).toBe("Due by 02/13/2027, 10:05 AM met in time");
  expect(shown("LATE")).toBe("Due by 02/13/2027, 10:05 AM met late");
  expect(shown(null, null)).toBe("");
});

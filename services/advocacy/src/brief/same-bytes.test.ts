import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { briefHtml } from "./brief-html.ts";
import type { BriefLine } from "./brief-line.ts";
import { makePage } from "./make-page.ts";

const line = (id: string, kind: BriefLine["kind"], text: string): BriefLine => ({
  id,
  kind,
  text,
  marks: [],
  author: kind === "ARGUMENT" ? "The liaison" : null,
  adoptedBy: kind === "ARGUMENT" ? ["CREC"] : [],
  chart: null,
  positionVersionId: null,
});

/** A small page whose rows never change. */
const page = makePage({
  ref: "B-1",
  version: 1,
  title: "A brief",
  sessionYear: 2022,
  releasedAt: "2026-11-22T15:00:00.000Z",
  dataAddress: "http://localhost/briefs/B-1/1",
  lines: [line("one", "HEADING", "What we ask"), line("two", "ARGUMENT", "Families chose their schools on the promise of the year.")],
  claims: new Map(),
  charts: new Map(),
  reviewedBy: ["CREC"],
});

// Another run, on another machine, gives the same bytes. Who changes the page writes the new ones here.
it("a brief has the same bytes in every run", () => {
  expect(createHash("sha256").update(briefHtml(page)).digest("hex")).toBe(
    "62b062009639edf20ecb8c47009a45d2ab4dbf0f79cbc3ab7cbf351ff60db7be",
  );
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setStage, type Stage } from "../rights/stage.ts";
import { entities, shownTo, unknownEntities } from "./entities.ts";
import { markedFor } from "./marked.ts";
import { readers } from "./served-alliance.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => stage?.drop());

it("the objects of every type that is fetched by key are looked for", () => {
  expect(entities().length).toBeGreaterThan(10);
  expect(unknownEntities()).toEqual([]);
});

describe.each(readers)("%s, asking a subgraph for entities directly (I-34)", (reader) => {
  it("is shown fields of the own contract, and no other field of any entity", async () => {
    const marked = new Set([...markedFor(reader)].map((coordinate) => coordinate.replace(/[(:].*$/, "")));
    const shown = await shownTo(stage, reader);
    expect([...shown].filter((field) => !marked.has(field))).toEqual([]);
    expect(shown.size).toBeGreaterThan(40);
  });
});

it("a director of the same stage is shown more: what is looked for is there", async () => {
  const shown = await shownTo(stage, "director.provider");
  for (const field of [
    "Person.email",
    "Engagement.terms",
    "CourtesyNotice.customerName",
    "OutOfRegionRow.customerName",
    "Organization.name",
  ])
    expect([field, shown.has(field)]).toEqual([field, true]);
});

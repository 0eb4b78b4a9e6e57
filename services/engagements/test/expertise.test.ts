import type { Actor } from "@resc/access";
import { freshKey } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
afterAll(async () => alliance.database.drop());

async function act(actor: Actor, name: "addExpertise" | "endExpertise", input: object): Promise<Thing> {
  const { data } = await alliance.ask(
    actor,
    `mutation($input: ${name === "addExpertise" ? "Add" : "End"}ExpertiseInput!) { ${name}(input: $input) { __typename ... on UserError { code message } ... on InvalidInputError { fields { field } }
      ... on ExpertiseActSuccess { expertise { id version rescCode topic since category { code } ask { id } viewerMayEnd } } } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  return data?.[name] as Thing;
}
const read = async (actor: Actor, filter = "") =>
  (await alliance.ask(actor, `{ expertise${filter} { totalCount nodes { topic rescCode } } }`)).data?.["expertise"] as Thing;

describe("the register of expertise", () => {
  it("holds what each RESC knows well, put there by its directors, read by the Alliance alone", async () => {
    const director = alliance.director("CREC");
    const line = {
      categoryCode: "special_education",
      topic: "Assistive technology",
      words: "A lending library",
      personId: director.personId,
    };
    const made = await act(director, "addExpertise", line);
    expect(made["expertise"]).toMatchObject({
      rescCode: "CREC",
      topic: "Assistive technology",
      ask: { id: director.personId },
      viewerMayEnd: true,
    });
    expect((await act(director, "addExpertise", { ...line, topic: "assistive Technology" }))["fields"]).toMatchObject([{ field: "topic" }]);
    expect(
      (await act(director, "addExpertise", { ...line, topic: "Other", personId: alliance.director("LEARN").personId }))["fields"],
    ).toMatchObject([{ field: "personId" }]);
    expect((await act(director, "addExpertise", { ...line, topic: "Other", categoryCode: "weather" }))["fields"]).toMatchObject([
      { field: "categoryCode" },
    ]);
    expect((await act(alliance.staff("CREC"), "addExpertise", { ...line, topic: "Other" }))["code"]).toBe("FORBIDDEN");
    expect(await read(alliance.staff("LEARN"))).toMatchObject({
      totalCount: 1,
      nodes: [{ topic: "Assistive technology", rescCode: "CREC" }],
    });
    expect(await read(alliance.staff("LEARN"), "(resc: LEARN)")).toMatchObject({ totalCount: 0 });
    expect(await read(alliance.who("ANALYST", "PUBLIC"))).toEqual({ totalCount: 0, nodes: [] });
    const other = { id: made["expertise"].id, version: made["expertise"].version };
    expect((await act(alliance.director("LEARN"), "endExpertise", other))["code"]).toBe("FORBIDDEN");
    expect((await act(director, "endExpertise", other))["expertise"]).toMatchObject({ version: 2 });
    expect(await read(director)).toMatchObject({ totalCount: 0 });
    expect((await act(director, "addExpertise", line))["expertise"]).toMatchObject({ topic: "Assistive technology" });
  });

  it("is nothing that another RESC's people write or anybody deletes, by SQL either", async () => {
    const app = await alliance.database.open("engagements", "app");
    await expect(app.source.query("delete from expertise")).rejects.toThrow(/permission denied/);
    await expect(app.source.query("update expertise set topic = 'Other'")).rejects.toThrow(/permission denied/);
  });
});

import type { Actor } from "@resc/access";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Advocacy, advocacyWithFigures } from "./advocacy-database.ts";

let under: Advocacy;
let liaison: Actor;
let staff: Actor;
beforeAll(async () => {
  under = await advocacyWithFigures();
  liaison = await under.holding("LIAISON", "ALLIANCE");
  staff = await under.holding("STAFF", "CREC");
});
afterAll(async () => under.database.drop());

const fields = "question { name } inputs { code value written figureVersion status missing } lines { code group value steps missing }";
interface Line {
  readonly code: string;
  readonly group: string;
  readonly value: string | null;
  readonly missing: readonly string[];
}
interface Input {
  readonly code: string;
  readonly value: string | null;
  readonly written: boolean;
  readonly status: string | null;
  readonly missing: string | null;
}
interface Answer {
  readonly inputs: readonly Input[];
  readonly lines: readonly Line[];
}

async function asked(actor: Actor, name: string, inputs: readonly { code: string; value: string }[] = []): Promise<Answer> {
  const query = `query ($inputs: [ScenarioValueInput!]) { scenario(name: ${name}, inputs: $inputs) { ${fields} } }`;
  const { data, errors } = await under.ask(actor, query, { inputs });
  expect(errors).toEqual([]);
  return data?.["scenario"] as Answer;
}

const lineOf = (answer: Answer, code: string) => answer.lines.find((line) => line.code === code);

describe("a scenario", () => {
  it("reckons with the figures as they are, and says of each how sure it is", async () => {
    const answer = await asked(staff, "MAGNET_INCREASE");
    expect(lineOf(answer, "rise_sheff")?.value).toBe("852.16");
    expect(answer.inputs.find(({ code }) => code === "percent")).toMatchObject({ value: "8", written: false, status: "verified" });
    expect(answer.inputs.find(({ code }) => code === "grant_sheff")).toMatchObject({ status: "unverified" });
    expect(answer.inputs.filter(({ code }) => code.startsWith("students_"))).toHaveLength(26);
  });

  it("names each school whose students nobody counted, and gives no result for it", async () => {
    const answer = await asked(staff, "MAGNET_INCREASE");
    const unknown = answer.inputs.filter(({ missing }) => missing !== null).map(({ code }) => code);
    expect(unknown).toContain("students_aces-at-chase");
    expect(lineOf(answer, "school_aces-at-chase")).toMatchObject({ value: null, missing: ["students_aces-at-chase"] });
    expect(new Set(lineOf(answer, "all")?.missing)).toEqual(new Set(unknown));
    const written = await asked(staff, "MAGNET_INCREASE", unknown.map((code) => ({ code, value: "100" }))); // prettier-ignore
    expect(lineOf(written, "all")?.missing).toEqual([]);
  });

  it("says of residents how many are prepared, and nothing of certified ones until somebody says how many complete", async () => {
    const answer = await asked(staff, "RESIDENTS_CERTIFIED");
    expect(lineOf(answer, "residents")?.value).toBe("77");
    expect(lineOf(answer, "certified_residents")).toMatchObject({ value: null, missing: ["certified"] });
    const written = await asked(staff, "RESIDENTS_CERTIFIED", [{ code: "certified", value: "90" }]);
    expect(lineOf(written, "certified_residents")?.value).toBe("69");
  });

  it("has rates of each type of space", async () => {
    const answer = await asked(staff, "EARLY_CHILDHOOD_SPACES");
    expect(lineOf(answer, "rate_after_full_day_full_year")?.value).toBe("11340.00");
    expect(lineOf(answer, "rise_extended_day")).toMatchObject({ value: null, missing: ["spaces_extended_day"] });
  });

  it("tells what to write in place of what it cannot read, and reckons with the rest", async () => {
    const unread = [
      { code: "amount", value: "a lot" },
      { code: "color", value: "1" },
    ];
    const answer = await asked(staff, "RESIDENTS_CERTIFIED", unread);
    expect(answer.inputs.find(({ code }) => code === "amount")).toMatchObject({
      value: null,
      missing: "State money a year: write a number with up to 2 decimals from 0 to 1,000,000,000,000.",
    });
    expect(lineOf(answer, "cost_each")?.value).toBe("70833.33");
    const refused = "... on InvalidInputError { fields { field message } }";
    const kept = await under.act(
      liaison,
      "keepScenario",
      "KeepScenarioInput",
      { name: "RESIDENTS_CERTIFIED", title: "Mine", inputs: unread },
      refused,
    );
    expect(kept.fields).toMatchObject([
      { field: "amount" },
      { field: "color", message: "color is no input of this question. Leave it out." },
    ]);
  });
});

describe("a kept result", () => {
  const success = `... on ScenarioActSuccess { kept { ref title keptBy { id } scenario { ${fields} } changed { label was now } } }`;
  const inputs = [{ code: "percent", value: "10" }];

  it("opens as it was after a figure changed, and says what would read otherwise", async () => {
    const { kept } = await under.act(
      liaison,
      "keepScenario",
      "KeepScenarioInput",
      { name: "MAGNET_INCREASE", title: "For the hearing", inputs },
      success,
    );
    expect(kept).toMatchObject({ ref: "SC-1", title: "For the hearing", changed: [] });
    const before = kept.scenario as Answer;
    await under.database.admin.query(
      "update advocacy.figure set value = 11000, version = version + 1 where metric_code = 'magnet_grant_per_student' and fiscal_year = 2024 and dimension_code = 'resc_sheff_under60'",
    );
    const { data } = await under.ask(staff, `{ keptScenario(ref: "sc-1") { scenario { ${fields} } changed { label was now } } }`);
    const again = data?.["keptScenario"] as { scenario: Answer; changed: { label: string; was: string; now: string }[] };
    expect(again.scenario).toEqual(before);
    expect(again.changed).toContainEqual({ label: "Rise", was: "1065.20", now: "1100.00" });
    expect((await under.ask(staff, "{ keptScenarios { totalCount nodes { ref } } }")).data?.["keptScenarios"]).toEqual({
      totalCount: 1,
      nodes: [{ ref: "SC-1" }],
    });
  });

  it("is kept by who speaks for the Alliance, and by nobody changed", async () => {
    expect(
      await under.act(staff, "keepScenario", "KeepScenarioInput", { name: "RESIDENTS_CERTIFIED", title: "Mine", inputs: [] }, success),
    ).toMatchObject({
      __typename: "NotPermittedError",
    });
    await expect(under.database.admin.query("update advocacy.kept_scenario set title = 'Another'")).rejects.toThrow(/stays as it was/);
    const app = await under.database.open("advocacy", "app");
    await expect(app.source.query("delete from kept_scenario")).rejects.toThrow(/permission denied/);
  });
});

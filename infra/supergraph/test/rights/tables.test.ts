import { afterAll, beforeAll, expect, it } from "vitest";
import { readExpected } from "./expected.ts";
import { printMismatches } from "./matrix.ts";
import { setStage, type Stage } from "./stage.ts";
import { runTables, runWithoutActor } from "./tables.ts";

const expected = readExpected("expected-tables.csv");
const tables = [...new Set(expected.map((row) => row.operation))];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  const { admin } = stage.alliance.database;
  const person = (column: Parameters<Stage["actorOf"]>[0]) => stage.actorOf(column).personId;
  await admin.query("insert into membership.deputy (id, person_id, deputy_person_id, valid) values ('deputy', $1, $2, '[2025-01-01,)')", [person("director.provider"), stage.newcomer]);
  await admin.query("insert into membership.grant_proposal (id, person_id, role, organization, valid_from, proposed_by, proposed_at) values ('proposal', $1, 'LIAISON', 'ALLIANCE', '2025-01-01', $2, now())", [stage.newcomer, person("ed.provider")]);
  await admin.query("insert into engagements.bell values ('bell-newcomer', $1, 'object', 'A line', null, '/', platform.now(), platform.now(), null, 'newcomer')", [stage.newcomer]);
  await admin.query("insert into engagements.known_recipient (id, resc_code, person_id, valid_from) values ('recipient', 'CREC', $1, '2025-01-01')", [stage.newcomer]);
  await admin.query("insert into engagements.known_deputy values ('deputy', $1, $2, '2025-01-01', '2025-02-01')", [person("director.provider"), stage.newcomer]);
});
afterAll(async () => stage?.drop());

it("has a row for every table of the four subgraphs", async () => {
  const { rows } = await stage.alliance.database.admin.query<{ name: string }>("select c.oid::regclass::text as name from pg_class c where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('membership', 'engagements', 'funding', 'advocacy')");
  expect(tables.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

it("lets through by SQL what is written, and nothing else", { timeout: 60_000 }, async () => {
  expect(printMismatches(await runTables(stage, expected))).toBe("");
});

it("shows nothing to whoever does not say for whom they act", async () => {
  expect(await runWithoutActor(stage, tables)).toEqual([]);
});

it("turns red when a policy opens a table, and when a grant does", { timeout: 60_000 }, async () => {
  const { admin } = stage.alliance.database;
  await admin.query("create policy planted on engagements.engagement_terms for select to engagements_app using ((select platform.sees_all_notices()))");
  await admin.query("grant delete on engagements.delivery to engagements_app");
  const found = await runTables(stage, expected.filter((row) => /engagement_terms|delivery/.test(row.operation)));
  expect(found.map(({ row, column, got }) => `${row} as ${column}: ${got}`).toSorted()).toEqual([
    ...["coordinator", "ed.host", "ed.third"].flatMap((column) => ["in region", "out of region"].map((object) => `engagements.engagement_terms (${object}) as ${column}: s`)),
    ...["clearinghouse", "director", "ed", "staff"].flatMap((role) => ["in region", "out of region"].map((object) => `engagements.delivery (${object}) as ${role}.provider: siud`)),
  ].toSorted());
  expect(found.every(({ kind }) => kind === "leak")).toBe(true);
});

it("turns red when rows can be seen without an actor", async () => {
  await stage.alliance.database.admin.query("create policy planted on engagements.list_row for select to engagements_app using (true)");
  expect(await runWithoutActor(stage, ["engagements.list_row"])).toEqual(["engagements.list_row: 3 rows for the app"]);
});

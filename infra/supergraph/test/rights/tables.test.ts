import { ReadTransaction, UnitOfWork } from "@resc/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readExpected } from "./expected.ts";
import { printMismatches } from "./matrix.ts";
import { setStage, type Stage } from "./stage.ts";
import { runTables, runWithoutActor, within } from "./tables.ts";

const expected = readExpected("expected-tables.csv");
const tables = [...new Set(expected.map((row) => row.operation))];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  const { admin } = stage.alliance.database;
  const person = (column: Parameters<Stage["actorOf"]>[0]) => stage.actorOf(column).personId;
  await admin.query("insert into membership.deputy (id, person_id, deputy_person_id, valid) values ('deputy', $1, $2, '[2025-01-01,)')", [
    person("director.provider"),
    stage.newcomer,
  ]);
  await admin.query(
    "insert into membership.grant_proposal (id, person_id, role, organization, valid_from, proposed_by, proposed_at) values ('proposal', $1, 'LIAISON', 'ALLIANCE', '2025-01-01', $2, now())",
    [stage.newcomer, person("ed.provider")],
  );
  await admin.query(
    "insert into platform.bell values ('bell-newcomer', 'engagements', $1, 'object', 'A line', null, '/', platform.now(), platform.now(), null, 'newcomer')",
    [stage.newcomer],
  );
  await stage.alliance.engagements.projection.catchUp();
  await admin.query(
    "insert into engagements.known_recipient (id, resc_code, person_id, valid_from) values ('recipient', 'CREC', $1, '2025-01-01')",
    [stage.newcomer],
  );
  await admin.query("insert into engagements.known_deputy values ('deputy', $1, $2, '2025-01-01', '2025-02-01')", [
    person("director.provider"),
    stage.newcomer,
  ]);
});
afterAll(async () => stage?.drop());

it("has a row for every table of the four subgraphs", async () => {
  const { rows } = await stage.alliance.database.admin.query<{ name: string }>(
    "select c.oid::regclass::text as name from pg_class c where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('membership', 'engagements', 'funding', 'advocacy')",
  );
  expect(tables.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

it("lets through by SQL what is written, and nothing else", { timeout: 120_000 }, async () => {
  expect(printMismatches(await runTables(stage, expected))).toBe("");
});

it("shows nothing to whoever does not say for whom they act", async () => {
  expect(await runWithoutActor(stage, tables)).toEqual([]);
});

it.each([
  [
    "a concern about another's notice",
    "ed.third",
    "insert into notice_concern values ('planted', $1, 'CREC', 'ACES', now(), 'x', 'x', 'x')",
    "notice",
    "23503",
  ],
  [
    "a change of another's notice",
    "staff.third",
    "insert into notice_amendment values ('planted', $1, 'ACES', 'LEARN', now(), 'x')",
    "notice",
    "23503",
  ],
  [
    "a day of work under another's engagement",
    "staff.third",
    "insert into delivery values ('planted', $1, 'ACES', '2026-01-06', 1, null, null, now())",
    "engagement",
    "23503",
  ],
  [
    "a notice of which the home RESC would become another",
    "ed.host",
    "update courtesy_notice set provider_code = 'ACES' where id = $1",
    "notice",
    "RA110",
  ],
  [
    "a row of which the RESC doing the work would become another",
    "coordinator",
    "update list_row set provider_code = 'ACES' where id = $1",
    "row",
    "RA110",
  ],
] as const)("refuses %s", async (_, column, sql, object, code) => {
  const writing = new UnitOfWork(stage.alliance.open.engagements).runAs(stage.actorOf(column), (tx) =>
    tx.query(sql, [stage.objects.out[object]]),
  );
  await expect(writing).rejects.toMatchObject({ code });
});

it.each([
  ["history of work in region", "coordinator", "select * from platform.history_of('engagement', $1)", "engagement"],
  ["history of a notice", "staff.third", "select * from platform.history_of('courtesyNotice', $1)", "notice"],
  ["history of a notice", "anonymous", "select * from platform.history_of('courtesyNotice', $1)", "notice"],
  ["receipts of mail", "ed.third", "select * from platform.receipts_of($1)", "notice"],
  ["receipts of mail", "operator", "select * from platform.receipts_of($1)", "notice"],
  ["mail taken back", "staff.third", "select 1 from platform.drop_owed($1, '{courtesyNotice.given}') n where n > 0", "notice"],
  ["numbers of the list", "csde", "select * from region_numbers(array['CREC'], null) where $1::text is not null", "notice"],
] as const)("the functions of the platform give no %s to %s", async (_, column, sql, object) => {
  expect(
    await within(stage, "engagements", column, (tx) => tx.query(sql, [stage.objects[object === "engagement" ? "home" : "out"][object]])),
  ).toEqual([]);
});

it.each([
  [
    "an event by the operator",
    "engagements",
    "operator",
    'select platform.append(\'[]\', \'[{"topic":"person","subjectId":"x","payload":{}}]\')',
  ],
  [
    "a done act by a stranger",
    "engagements",
    "anonymous",
    'select platform.append(\'[{"act":"x","objectType":"x","objectId":"x"}]\', \'[]\')',
  ],
  ["a message owed by the operator", "engagements", "operator", "select platform.owe('x', 'x', 'x', 'x', '{}', 'x', '0')"],
  [
    "a sign-in for somebody with roles",
    "membership",
    "ed.third",
    "select platform.link_identity('issuer', 'mine', (select id from person where title = 'crecEd'))",
  ],
  [
    "a Coordinator confirmed by nobody of office",
    "membership",
    "ed.third",
    "select platform.put_grant('planted', (select id from person where title = 'newcomer'), 'COORDINATOR', 'ALLIANCE', now(), null, null, (select id from person where title = 'crecStaff'))",
  ],
  [
    "the end of one's own role",
    "membership",
    "ed.provider",
    "select platform.end_grant((select g.id from platform.list_grants(array[platform.actor_person()], null) g limit 1), now(), null)",
  ],
] as const)("the functions of the platform refuse %s", async (_, schema, column, sql) => {
  await expect(new UnitOfWork(stage.alliance.open[schema]).runAs(stage.actorOf(column), (tx) => tx.query(sql))).rejects.toMatchObject({
    code: "RA003",
  });
});

it.each(["csde", "oec", "analyst"] as const)(
  "the database opens no change for %s: not by the app's role, not by their own",
  async (column) => {
    const actor = stage.actorOf(column);
    for (const access of [stage.alliance.open.engagements, stage.alliance.open.engagementsPartner])
      await expect(new UnitOfWork(access).runAs(actor, (tx) => tx.query("select 1"))).rejects.toMatchObject({ code: "RA003" });
    const append = within(stage, "engagements", column, (tx) => tx.query("select platform.append('[]', '[]')"));
    await expect(append).rejects.toMatchObject({ code: "42501" });
  },
);

it("nobody else acts through the role of who only reads", async () => {
  const read = new ReadTransaction(stage.alliance.open.engagementsPartner, stage.actorOf("coordinator"));
  await expect(read.query("select 1")).rejects.toMatchObject({ code: "RA003" });
  await read.close();
});

it("turns red when a policy opens a table, and when a grant does", { timeout: 120_000 }, async () => {
  const { admin } = stage.alliance.database;
  await admin.query(
    "create policy planted on engagements.engagement_terms for select to engagements_app using ((select platform.sees_all_notices()))",
  );
  await admin.query("grant delete on engagements.delivery to engagements_app");
  const found = await runTables(
    stage,
    expected.filter((row) => /engagement_terms|delivery/.test(row.operation)),
  );
  expect(found.map(({ row, column, got }) => `${row} as ${column}: ${got}`).toSorted()).toEqual(
    [
      ...["coordinator", "ed.host", "ed.third"].flatMap((column) =>
        ["in region", "out of region"].map((object) => `engagements.engagement_terms (${object}) as ${column}: s`),
      ),
      ...["clearinghouse", "director", "ed", "staff"].flatMap((role) =>
        ["in region", "out of region"].map((object) => `engagements.delivery (${object}) as ${role}.provider: siud`),
      ),
    ].toSorted(),
  );
  expect(found.every(({ kind }) => kind === "leak")).toBe(true);
});

it("turns red when rows can be seen without an actor", async () => {
  await stage.alliance.database.admin.query("create policy planted on engagements.list_row for select to engagements_app using (true)");
  expect(await runWithoutActor(stage, ["engagements.list_row"])).toEqual(["engagements.list_row: 3 rows for the app"]);
});

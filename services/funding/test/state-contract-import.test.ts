import { stateContractImportColumns as importColumns } from "@resc/domain";
import { freshKey } from "@resc/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { contractStage } from "./state-contract-stage.ts";

let stage: Awaited<ReturnType<typeof contractStage>>;
beforeAll(async () => {
  stage = await contractStage();
});
afterAll(async () => stage.database.drop());

const base = {
  agency: "CSDE",
  title: "Teacher training",
  kind: "designation",
  program_code: "P-7",
  office: "Office",
  contract_number: "C-7",
  funding_source: "State",
  period_from: "2026-07-01",
  period_to: "2027-06-30",
  lead: "CREC",
  resc: "CREC",
  role: "lead",
  fiscal_year: "2027",
  year_total: "1000.00",
  share: "600",
  note: "",
};
type Line = Partial<typeof base>;
const table = (lines: readonly Line[]) =>
  [importColumns.join(","), ...lines.map((line) => importColumns.map((column) => ({ ...base, ...line })[column]).join(","))].join("\n");
const good: readonly Line[] = [{}, { resc: "LEARN", role: "", share: "400.00" }];

const send = async (csv: string, actor = stage.people.coordinator) => (await stage.sendFile(actor, csv, "TABLE_IMPORT", "table.csv")).id;
async function preview(fileId: string, actor = stage.people.coordinator) {
  const { data, errors } = await stage.ask(
    actor,
    "query($id: ID!) { stateContractImportPreview(fileId: $id) { sha256 problem rows { outcome lines title ref problem differences { what before after } } } }",
    { id: fileId },
  );
  return { ...data?.["stateContractImportPreview"], errors } as {
    sha256: string;
    problem: string | null;
    rows: { outcome: string; lines: number[]; ref: string | null; problem: string | null; differences: object[] }[];
    errors: { code: string }[];
  };
}
async function run(fileId: string, sha256: string, actor = stage.people.coordinator) {
  const { data } = await stage.ask(
    actor,
    "mutation($input: ImportStateContractsInput!) { importStateContracts(input: $input) { __typename ... on UserError { code message } ... on ImportStateContractsSuccess { added changed same } } }",
    { input: { idempotencyKey: freshKey(), fileId, sha256 } },
  );
  return data?.["importStateContracts"];
}
const contracts = async () =>
  (
    await stage.database.admin.query(
      "select title, state, amount::text, terms_number, incomplete from funding.state_contract where key like 'import:%' order by title",
    )
  ).rows;

it("previews without saving, imports what was previewed, and the second time changes nothing", async () => {
  const fileId = await send(table(good));
  const { sha256, rows } = await preview(fileId);
  expect(rows).toMatchObject([{ outcome: "NEW", lines: [2, 3], ref: null, problem: null }]);
  expect(await contracts()).toEqual([]);
  expect(await run(fileId, sha256)).toMatchObject({ added: 1, changed: 0, same: 0 });
  expect(await contracts()).toEqual([
    { title: "Teacher training", state: "FORM_RECEIVED", amount: "1000.00", terms_number: 1, incomplete: [] },
  ]);
  const again = await send(table(good));
  expect((await preview(again)).rows).toMatchObject([{ outcome: "SAME" }]);
  expect(await run(again, sha256)).toMatchObject({ added: 0, changed: 0, same: 1 });
  expect(await contracts()).toMatchObject([{ terms_number: 1 }]);
});

it("shows what would change, and writes it as the next version", async () => {
  const fileId = await send(table([{ share: "500.00" }, { resc: "LEARN", role: "", share: "500.00" }]));
  const { sha256, rows } = await preview(fileId);
  expect(rows).toMatchObject([
    {
      outcome: "CHANGED",
      differences: [
        { what: "Share of CREC in FY2027", before: "600.00", after: "500.00" },
        { what: "Share of LEARN in FY2027", before: "400.00", after: "500.00" },
      ],
    },
  ]);
  expect(await run(fileId, sha256)).toMatchObject({ changed: 1 });
  expect(await contracts()).toMatchObject([{ terms_number: 2 }]);
});

it.each<[string, Line, RegExp]>([
  ["an agency that is none", { agency: "DOT" }, /^Write the agency by its code/],
  ["a RESC that is none", { resc: "NOPE" }, /^Write resc as ACES/],
  ["an amount in words", { share: "about 5" }, /^Write share as digits/],
  ["a day in words", { period_from: "July" }, /^Write period_from as YYYY-MM-DD/],
  ["shares that do not add up", { share: "600.01" }, /^The shares of FY2027 are \$0\.01 more/],
  ["a year that is none", { fiscal_year: "27" }, /^Write fiscal_year/],
])("refuses %s with what to write instead, and imports nothing of the table", async (_, line, words) => {
  const fileId = await send(table([{ title: "Another", ...line }, { title: "Another", resc: "LEARN", share: "400.00" }, ...good]));
  const { sha256, rows } = await preview(fileId);
  expect(rows.filter(({ outcome }) => outcome === "REFUSED").map(({ problem }) => problem)).toEqual(
    expect.arrayContaining([expect.stringMatching(words)]),
  );
  expect(await run(fileId, sha256)).toMatchObject({ code: "NOT_POSSIBLE" });
  expect(await contracts()).toHaveLength(1);
});

it("takes what is not stated as not stated", async () => {
  const fileId = await send(table([{ title: "Open", year_total: "", share: "", period_to: "", contract_number: "" }]));
  const { sha256 } = await preview(fileId);
  expect(await run(fileId, sha256)).toMatchObject({ added: 1 });
  expect((await contracts()).find(({ title }) => title === "Open")).toMatchObject({
    amount: null,
    incomplete: ["contract number", "end", "total of FY2027", "share of CREC in FY2027"],
  });
});

it("imports only the bytes that were previewed, and only what the Coordinator sent", async () => {
  const first = await send(table(good));
  const second = await send(table([{ title: "Other bytes", share: "1000.00" }]));
  expect(await run(second, (await preview(first)).sha256)).toMatchObject({
    code: "NOT_POSSIBLE",
    message: "This is not the table that was previewed. Preview it again.",
  });
  const other = await stage.holding("COORDINATOR", "ALLIANCE");
  expect((await preview(first, other)).rows).toBeUndefined();
  expect(await preview(first, stage.people.ed)).toMatchObject({ errors: [] });
  expect((await preview(first, stage.people.ed)).rows).toBeUndefined();
  expect(await run(first, (await preview(first)).sha256, stage.people.ed)).toMatchObject({ code: "FORBIDDEN" });
});

it("reads a spreadsheet as it reads CSV", async () => {
  const cells = [
    importColumns.map((value) => ({ value })),
    importColumns.map((column) => ({ value: { ...base, title: "From Excel", share: "1000" }[column] })),
  ];
  const bytes = await (writeXlsxFile as unknown as (data: unknown, options: object) => { toBuffer(): Promise<Buffer> })(
    cells,
    {},
  ).toBuffer();
  const { createHash } = await import("node:crypto");
  const facts = await stage.subgraph.files.receive(
    stage.people.coordinator,
    { purpose: "TABLE_IMPORT", name: "table.xlsx", sha256: createHash("sha256").update(bytes).digest("hex") },
    (async function* () {
      yield bytes;
    })(),
  );
  expect((await preview(facts.id)).rows).toMatchObject([{ outcome: "NEW", problem: null }]);
});

it("says when a table is not the template", async () => {
  expect((await preview(await send("a,b\n1,2"))).rows[0]?.problem).toMatch(
    /^The first line must name every column of the template\. Missing: agency/,
  );
});

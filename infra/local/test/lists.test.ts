import { roleNames } from "@resc/access";
import { organizationNames } from "@resc/domain";
import { listDefinitions } from "@resc/gateway";
import { parse } from "csv-parse/sync";
import pg from "pg";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningPlatform } from "../src/second-platform/running-platform.ts";
import { SignedIn } from "../src/second-platform/signed-in.ts";

type Row = Readonly<Record<string, unknown>>;

const platform = new RunningPlatform();
const people = new Map<string, SignedIn>();
beforeAll(async () => {
  await platform.start();
  for (const name of ["Marisol Greenwood", "Dana Rivermont", "Philippa Northgate", "Ingrid Falkenrath", "Harold Pemberly"])
    people.set(name, await new SignedIn(platform).signIn(name));
}, 180_000);
afterAll(async () => platform.remove());

function who(name: string): SignedIn {
  const found = people.get(name);
  if (!found) throw new Error(`${name} is not signed in.`);
  return found;
}

/** Who takes each list away, and the variables of its operation for an address. */
const takers: Readonly<Record<string, readonly [person: string, query?: string, variables?: Row]>> = {
  districts: ["Harold Pemberly", "?kind=REGIONAL,LOCAL&asOf=2020-01-01", { kinds: ["REGIONAL", "LOCAL"], asOf: "2020-01-01" }],
  towns: ["Ingrid Falkenrath"],
  catchments: ["Ingrid Falkenrath", "?resc=LEARN", { resc: "LEARN" }],
  members: ["Harold Pemberly"],
  schools: ["Harold Pemberly", "?operatorKind=RESC", { operatorKind: "RESC" }],
  rescs: ["Philippa Northgate"],
  services: ["Dana Rivermont"],
  "service-categories": ["Dana Rivermont"],
  "state-contracts": ["Marisol Greenwood"],
  metrics: ["Ingrid Falkenrath"],
  figures: ["Philippa Northgate", "?area=magnet", { area: "magnet" }],
  "out-of-region": ["Marisol Greenwood", "?sort=CUSTOMER&kind=ENGAGEMENT", { sort: "CUSTOMER", filter: { kind: "ENGAGEMENT" } }],
  "out-of-region-counts": ["Ingrid Falkenrath"],
  "region-health": ["Ingrid Falkenrath"],
  engagements: ["Dana Rivermont", "?openOnly=true", { filter: { openOnly: true } }],
  "courtesy-notices": ["Dana Rivermont", "", { box: "ALL" }],
  people: ["Marisol Greenwood", "?organization=CREC", { organization: "CREC" }],
  "role-gaps": ["Marisol Greenwood"],
  opportunities: ["Marisol Greenwood", "?agency=CSDE", { agency: "CSDE" }],
  intentions: ["Marisol Greenwood", "?intention=NOT_STATED,INTERESTED", { states: ["NOT_STATED", "INTERESTED"] }],
  ventures: ["Marisol Greenwood"],
  contributions: ["Marisol Greenwood"],
  "contribution-totals": ["Ingrid Falkenrath"],
  "positions-in-force": ["Philippa Northgate"],
  expertise: ["Dana Rivermont", "?resc=CREC", { resc: "CREC" }],
  "board-seats": ["Harold Pemberly", "?resc=ACES", { resc: "ACES" }],
  "space-types": ["Harold Pemberly"],
  "early-childhood-rates": ["Harold Pemberly", "?program=SR", { program: "SR" }],
  "early-childhood-counts": ["Harold Pemberly"],
  "early-childhood-regions": ["Harold Pemberly"],
  "early-childhood-spaces": ["Harold Pemberly"],
  "grant-shares": ["Marisol Greenwood", "?setId=sample", { setId: "sample" }],
};

/** Lists of which the demonstration tells nothing yet; one that gets rows has to leave this list. */
const untold = new Set(["early-childhood-spaces"]);

/** Rows of the API that are none of the file, written a second time. */
const noRow: Readonly<Record<string, (row: Row) => boolean>> = {
  catchments: (row) => row["catchment"] === null,
  members: (row) => row["membership"] === null,
};

/** Which value stands in which column, written a second time where two columns could be taken for one another. */
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  districts: {
    valid_from: "validFrom",
    valid_to: "validTo",
    latitude: "latitude",
    longitude: "longitude",
    name: "name",
    short_name: "shortName",
  },
  towns: { latitude: "latitude", longitude: "longitude", county: "county", planning_region: "planningRegion" },
  catchments: { valid_from: "catchment.validFrom", valid_to: "catchment.validTo", recorded_at: "catchment.recordedAt" },
  members: { membership_id: "membership.id", district_id: "id", valid_from: "membership.validFrom", valid_to: "membership.validTo" },
  schools: { latitude: "latitude", longitude: "longitude", name: "name", former_name: "formerName", operator: "operatorName" },
  "state-contracts": { title: "title", role: "role", kind: "kind", note: "note", amount_note: "amountNote" },
  "out-of-region": {
    host_code: "host.code",
    provider_code: "provider.code",
    starts_on: "startsOn",
    ends_on: "endsOn",
    given_on: "givenOn",
    listed_on: "listedOn",
  },
  "out-of-region-counts": { engagements: "engagements", came_to_nothing: "cameToNothing", reported: "reported" },
  "region-health": { going_out: "out", coming_in: "in", due: "due", late: "late", no_answer: "noAnswer", acknowledged: "acknowledged" },
  engagements: { requested_on: "requestedOn", starts_on: "startsOn", ends_on: "endsOn", created_at: "createdAt", updated_at: "updatedAt" },
  "courtesy-notices": {
    host_code: "host.code",
    provider_code: "provider.code",
    given_by_id: "givenBy.id",
    recipient_id: "recipient.id",
    due_at: "dueAt",
  },
};

function valueAt(row: Row, path: string): string {
  const value = path.split(".").reduce<unknown>((one, name) => (one as Row | null)?.[name], row);
  return leaves(value)[0] ?? "";
}

async function graphqlRows(name: string): Promise<Row[]> {
  const list = listDefinitions.get(name);
  const [person = "", , variables = {}] = takers[name] ?? [];
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await who(person).ask(new RegExp(`query ${list?.operation}\\b`), { ...variables, first: 40, after });
    expect(errors).toBeUndefined();
    const answer = data?.[list?.field ?? ""];
    rows.push(...(Array.isArray(answer) ? answer : answer.nodes));
    after = answer.pageInfo?.hasNextPage ? answer.pageInfo.endCursor : null;
  } while (after);
  return rows.filter((row) => !noRow[name]?.(row));
}

async function csvRows(name: string, query = takers[name]?.[1] ?? ""): Promise<{ head: string[]; rows: string[][] }> {
  const answer = await who(takers[name]?.[0] ?? "").get(`/lists/${name}.csv${query}`);
  const text = await answer.text();
  expect(answer.status, text).toBe(200);
  const [head = [], ...rows] = parse(text);
  return { head, rows };
}

/** Every value of a row of the API, wherever it stands. */
function leaves(value: unknown): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value === "object") return Object.entries(value).flatMap(([name, one]) => (name === "__typename" ? [] : leaves(one)));
  return [typeof value === "string" ? value : JSON.stringify(value)];
}

const unquoted = (cell: string) => cell.replace(/^'(?=[=+\-@])/, "");
/** A cell that holds several values parts them by a space, a semicolon, or as `2027=100.00`. */
const inCell = /; |[ =]/;
const parts = (cell: string) => [cell, ...cell.split(" "), ...cell.split("; "), ...cell.split(inCell)];
const names: Readonly<Record<string, string>> = { ...organizationNames, ...roleNames };

/** A code as a label column writes it. */
function labels(code: string): string[] {
  const words = code.toLowerCase().replaceAll("_", " ");
  return [code, names[code] ?? code, words.charAt(0).toUpperCase() + words.slice(1)];
}

describe("every list's CSV equals its GraphQL rows", () => {
  it("for every list there is", () => {
    expect(Object.keys(takers).toSorted()).toEqual([...listDefinitions.keys()].toSorted());
  });

  it.each(Object.keys(takers))("%s: row for row in the same order, every value in the file, and nothing else in it", async (name) => {
    const [api, file] = [await graphqlRows(name), await csvRows(name)];
    expect(api.length > 0, "the demonstration has rows").toBe(!untold.has(name));
    expect(file.rows).toHaveLength(api.length);
    for (const [index, row] of api.entries()) {
      const cells = (file.rows[index] ?? []).filter((cell) => cell !== "").map(unquoted);
      const told = leaves(row);
      const held = new Set(cells.flatMap(parts));
      expect(
        told.filter((value) => !held.has(value)),
        `row ${index} of the file lacks`,
      ).toEqual([]);
      for (const [column, path] of Object.entries(places[name] ?? {}))
        expect(unquoted(file.rows[index]?.[file.head.indexOf(column)] ?? ""), `${column} of row ${index}`).toBe(valueAt(row, path));
      const known = new Set(told.flatMap(labels));
      const isKnown = (cell: string) =>
        known.has(cell) || [" ", "; ", inCell].some((between) => cell.split(between).every((part) => known.has(part)));
      expect(
        cells.filter((cell) => !isKnown(cell)),
        `row ${index} of the file has more`,
      ).toEqual([]);
    }
  });

  it.each(["districts", "members", "courtesy-notices", "state-contracts"])(
    "%s: the workbook and the description say the same",
    async (name) => {
      const [person = "", query = ""] = takers[name] ?? [];
      const { head, rows } = await csvRows(name);
      const answer = await who(person).get(`/lists/${name}.xlsx${query}`);
      expect(answer.status).toBe(200);
      const [sheet] = await readXlsxFile(Buffer.from(await answer.arrayBuffer()));
      const cells = sheet?.data.map((row) => head.map((_, index) => row[index] ?? null));
      expect(cells?.[0]).toEqual(head);
      // An amount is a number in the workbook; everything else is the text of the CSV, without the apostrophe that keeps it from being a formula.
      const told = (cell: string, column: string) => (column === "amount" && cell !== "" ? Number(cell) : unquoted(cell));
      const written = (cell: unknown, column: string) => (typeof cell === "number" && column !== "amount" ? cell.toString() : (cell ?? ""));
      expect(cells?.slice(1).map((row) => row.map((cell, index) => written(cell, head[index] ?? "")))).toEqual(
        rows.map((row) => row.map((cell, index) => told(cell, head[index] ?? ""))),
      );
      const meta = await who(person).get(`/lists/${name}.meta.json${query}`);
      expect(await meta.json()).toMatchObject({ name, rows: rows.length });
    },
  );
});

describe("rights", () => {
  it("give an agency's reader the own agency's rows", async () => {
    const answer = await who("Philippa Northgate").get("/lists/state-contracts.csv");
    const [head = [], ...rows] = parse(await answer.text());
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row[head.indexOf("agency")]))).toEqual(new Set(["CSDE"]));
  });

  it("refuse strangers, and roles to whom a list is not given", async () => {
    for (const name of listDefinitions.keys()) expect((await new SignedIn(platform).get(`/lists/${name}.csv`)).status, name).toBe(401);
    for (const [person, name] of [
      ["Ingrid Falkenrath", "out-of-region"],
      ["Ingrid Falkenrath", "people"],
      ["Philippa Northgate", "out-of-region-counts"],
      ["Philippa Northgate", "contribution-totals"],
      ["Ingrid Falkenrath", "contributions"],
      ["Harold Pemberly", "courtesy-notices"],
      ["Marisol Greenwood", "engagements"],
    ] as const)
      expect((await who(person).get(`/lists/${name}.csv`)).status, `${person} ${name}`).toBe(403);
  });

  it("are recorded: who took which list away, with which filters, in which role", async () => {
    await csvRows("people");
    const client = new pg.Client({ connectionString: platform.adminUrl });
    await client.connect();
    const { rows } = await client.query(
      "select role, organization, detail from platform.access_log where kind = 'EXPORT' and detail ->> 'list' = 'people' order by id desc limit 1",
    );
    await client.end();
    expect(rows).toMatchObject([
      { role: "COORDINATOR", organization: "ALLIANCE", detail: { list: "people", format: "csv", filters: ["organization: CREC"] } },
    ]);
  });
});

describe("a file that is kept", () => {
  it("is the same until something changes, and then another", async () => {
    const dana = who("Dana Rivermont");
    const first = await dana.get("/lists/engagements.csv");
    const etag = first.headers.get("etag") ?? "";
    expect((await dana.get("/lists/engagements.csv", { "if-none-match": etag })).status).toBe(304);
    expect((await who("Marisol Greenwood").get("/lists/people.csv", { "if-none-match": etag })).status).toBe(200);
    const { data } = await dana.ask(/query Districts_Csv\b/, { search: "Groton", first: 1 });
    const started = await dana.ask(/mutation .*\bstartEngagement\(/s, {
      input: {
        idempotencyKey: crypto.randomUUID(),
        districtId: data?.["districts"].nodes[0].id,
        categoryCode: "instructional_services",
        service: "=Coaching",
        origin: "DISTRICT_REQUEST",
        notices: [{ host: "LEARN", mode: "LATER", laterReason: "Next week" }],
      },
    });
    expect(started.errors).toBeUndefined();
    const changed = await dana.get("/lists/engagements.csv", { "if-none-match": etag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain("'=Coaching");
  });
});

import type { Actor } from "@resc/access";
import { askerFor } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

const towns = ["Groton", "Norwich", "Hartford"] as const;
let alliance: Alliance;
let ids: string[];

beforeAll(async () => {
  alliance = await allianceWithPeople();
  ids = towns.map((town) => alliance.district(town));
  const start = (resc: "ACES" | "CREC" | "LEARN", districtId: string | undefined) =>
    alliance.start(alliance.director(resc), { districtId });
  for (const day of ["2026-11-24", "2026-11-25"]) {
    // The clock stands still: work recorded at one instant is told apart by its id.
    await alliance.at(`${day}T15:00:00.000123Z`);
    for (const districtId of ids) for (const resc of ["ACES", "CREC", "LEARN"] as const) await start(resc, districtId);
  }
}, 60_000);
afterEach(async () => {
  await alliance.settled();
  await alliance.at(monday);
});
afterAll(async () => alliance.database.drop());

type Connection = {
  readonly nodes: { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
};
const page = "{ totalCount nodes { id } pageInfo { endCursor hasNextPage } }";

async function ofDistricts(
  actor: Actor,
  field: string,
  districtIds: readonly string[],
  first: number,
  after: string | null = null,
): Promise<Connection[]> {
  const { data } = await alliance.ask(
    actor,
    `query($r: [_Any!]!, $first: Int!, $after: String) { _entities(representations: $r) { ... on District { list: ${field}(first: $first, after: $after) ${page} } } }`,
    { r: districtIds.map((id) => ({ __typename: "District", id })), first, after },
  );
  return data?.["_entities"].map((one: { list: Connection }) => one.list);
}

/** All ids of a list, asked page by page. */
async function walk(ask: (after: string | null) => Promise<Connection | undefined>): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  for (;;) {
    const one: Connection | undefined = await ask(after);
    found.push(...(one?.nodes ?? []).map(({ id }) => id));
    if (!one?.pageInfo.hasNextPage) return found;
    after = one.pageInfo.endCursor;
  }
}

const inOrder = {
  engagements: (visible: string) =>
    `select id from engagements.engagement e where district_id = $1 and ${visible} order by e.created_at desc, e.id desc`,
  servedBy: (visible: string) =>
    `select id from engagements.list_row e where district_id = $1 and corrected_at is null and ${visible} order by e.listed_on desc, e.id desc`,
} as const;

describe.each([
  ["engagements", "coordinator", "placement <> 'HOME'"],
  ["engagements", "LEARN", "(provider_code = 'LEARN' or (placement <> 'HOME' and 'LEARN' = any (hosts)))"],
  ["engagements", "CREC", "(provider_code = 'CREC' or (placement <> 'HOME' and 'CREC' = any (hosts)))"],
  ["servedBy", "coordinator", "true"],
  ["servedBy", "CREC", "true"],
] as const)("%s of districts, asked by %s", (field, who, visible) => {
  const actor = () => (who === "coordinator" ? alliance.coordinator : alliance.staff(who));
  const expected = async (districtId: string) =>
    (await alliance.sql<{ id: string }>(inOrder[field](visible), [districtId])).map(({ id }) => id);

  it("gives each district its own newest, in one answer for all", async () => {
    const lists = await ofDistricts(actor(), field, ids, 3);
    for (const [index, id] of ids.entries()) {
      const all = await expected(id);
      expect(all.length, towns[index]).toBeGreaterThan(1);
      expect(lists[index]).toMatchObject({ nodes: all.slice(0, 3).map((one) => ({ id: one })), totalCount: all.length });
      expect(lists[index]?.pageInfo.hasNextPage, towns[index]).toBe(all.length > 3);
    }
  });

  it("loses and repeats nothing from page to page, also among rows of one instant", async () => {
    for (const id of ids)
      expect(await walk(async (after) => (await ofDistricts(actor(), field, [id], 1, after))[0])).toEqual(await expected(id));
  });

  it("asks the database once for all districts", async () => {
    let statements = 0;
    const counting = askerFor({
      schema: alliance.subgraph.schema,
      openRead: (someone) => {
        const read = alliance.subgraph.openRead(someone);
        const query = read.query.bind(read);
        read.query = (sql, parameters) => {
          statements += 1;
          return query(sql, parameters);
        };
        return read;
      },
    });
    await counting(
      actor(),
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on District { ${field}(first: 5) { nodes { id } } } } }`,
      {
        r: ids.map((id) => ({ __typename: "District", id })),
      },
    );
    expect(statements).toBe(1);
  });
});

describe.each([
  ["engagements", ["NEWEST", "OLDEST", "STARTS", "CUSTOMER", "SERVICE"]],
  ["outOfRegionList", ["NEWEST", "OLDEST", "STARTS", "CUSTOMER", "HOST", "PROVIDER"]],
] as const)("%s", (field, sorts) => {
  const ask = async (sort: string, first: number, after: string | null = null) =>
    alliance.ask(
      alliance.director("CREC"),
      `query($first: Int!, $after: String) { ${field}(sort: ${sort}, first: $first, after: $after) ${page} }`,
      { first, after },
    );

  it.each(sorts)("gives every row once, page by page, ordered %s", async (sort) => {
    const whole = (await ask(sort, 200)).data?.[field] as Connection;
    expect(whole.nodes.length).toBeGreaterThan(3);
    expect(await walk(async (after) => (await ask(sort, 2, after)).data?.[field])).toEqual(whole.nodes.map(({ id }) => id));
  });

  it.each(["NEWEST", "OLDEST"])("refuses a cursor that is none of the order %s", async (sort) => {
    for (const value of ["soon", "2026-02-31", "99999999999999999", "-1", "1); select 1", null]) {
      const after = Buffer.from(JSON.stringify([value, "eng_1"])).toString("base64url");
      expect(
        (await ask(sort, 2, after)).errors.map(({ code }) => code),
        String(value),
      ).toEqual(["BAD_USER_INPUT"]);
    }
  });
});

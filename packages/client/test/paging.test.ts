import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRescClient, type RescClient } from "../src/partners/index.ts";
import { FakePlatform, type Received, refused, type Reply } from "./support/fake-platform.ts";

const platform = new FakePlatform();
const names = Array.from({ length: 450 }, (_, index) => `District ${index}`);
let client: RescClient;

beforeAll(() => platform.start());
afterAll(() => platform.stop());
beforeEach(() => {
  platform.received.length = 0;
  platform.answer = page;
  client = createRescClient({ url: `${platform.url}/`, key: "resc_analyst_test" });
});

/** A page of the names, by the rules of the platform. */
function page({ variables }: Received): Reply {
  const from = variables["after"] === null ? 0 : Number(variables["after"]) + 1;
  const nodes = names.slice(from, from + Number(variables["first"])).map((name) => ({ name }));
  const last = from + nodes.length - 1;
  const pageInfo = { hasNextPage: last < names.length - 1, endCursor: nodes.length === 0 ? null : String(last) };
  const cost = { used: nodes.length, left: 100_000 };
  return { body: { data: { districts: { totalCount: names.length, nodes, pageInfo } }, extensions: { cost } } };
}

describe("a list in pages", () => {
  it("is read with for await, 200 rows a page, in order and to the end", async () => {
    const read: string[] = [];
    for await (const { name } of client.districts({ resc: "CREC" })) read.push(name);
    expect(read).toEqual(names);
    expect(platform.received.map(({ variables }) => variables)).toEqual([
      { resc: "CREC", first: 200, after: null },
      { resc: "CREC", first: 200, after: "199" },
      { resc: "CREC", first: 200, after: "399" },
    ]);
    expect(platform.received[0]).toMatchObject({
      method: "POST",
      url: "/graphql",
      headers: { authorization: "Bearer resc_analyst_test", "content-type": "application/json" },
      query: expect.stringContaining("query Districts("),
    });
  });

  it("asks for nothing before it is read, and for no page after the one where reading stops", async () => {
    const list = client.districts();
    expect(platform.received).toHaveLength(0);
    for await (const { name } of list) if (name === "District 10") break;
    expect(platform.received).toHaveLength(1);
    expect((await list.all()).length).toBe(names.length);
  });

  it("gives one page, and says where it stands", async () => {
    const first = await client.districts().page({ first: 2 });
    expect(first).toEqual({ rows: [{ name: "District 0" }, { name: "District 1" }], totalCount: 450, hasNextPage: true, endCursor: "1" });
    const next = await client.districts().page({ first: 2, after: first.endCursor });
    expect(next.rows.map(({ name }) => name)).toEqual(["District 2", "District 3"]);
    expect(client.lastCost).toEqual({ used: 2, left: 100_000 });
  });

  it("takes as few rows a page as one request may cost, and stays with that", async () => {
    const limit = 60;
    platform.answer = (asked) => {
      const cost = Number(asked.variables["first"]) * 2;
      return cost > limit ? refused(400, "COST_EXCEEDED", { cost: { asked: cost, limit } }) : page(asked);
    };
    expect(await client.districts().all()).toHaveLength(names.length);
    expect(platform.received.map(({ variables }) => variables["first"])).toEqual([200, ...Array.from({ length: 15 }, () => 30)]);
    await expect(client.districts().page({ first: 31 })).rejects.toMatchObject({ code: "COST_EXCEEDED" });
  });

  it("gives up when even one row costs too much", async () => {
    platform.reply(refused(400, "COST_EXCEEDED", { cost: { asked: 9_000, limit: 1 } }));
    await expect(client.districts().all()).rejects.toMatchObject({ code: "COST_EXCEEDED" });
    expect(platform.received.map(({ variables }) => variables["first"])).toEqual([200, 1]);
  });

  it("does not go round in a circle", async () => {
    const pageInfo = { hasNextPage: true, endCursor: "same" };
    platform.reply({ body: { data: { districts: { totalCount: 2, nodes: [{ name: "One" }], pageInfo } } } });
    await expect(client.districts().all()).rejects.toMatchObject({ code: "PAGING_BROKEN" });
    expect(platform.received).toHaveLength(2);
  });

  it("that is not given is an error, never an empty list", async () => {
    platform.reply({ body: { data: { districts: null, rescs: null } } });
    await expect(client.districts().all()).rejects.toMatchObject({ code: "NOT_GIVEN" });
    await expect(client.rescs().all()).rejects.toMatchObject({ code: "NOT_GIVEN" });
  });
});

describe("a list that comes whole", () => {
  it("is read in the same ways", async () => {
    platform.reply({ body: { data: { rescs: [{ code: "ACES" }, { code: "CES" }] } } });
    expect((await client.rescs({ asOf: "2020-07-01" }).all()).map(({ code }) => code)).toEqual(["ACES", "CES"]);
    expect(platform.received[0]?.variables).toEqual({ asOf: "2020-07-01" });
    expect(await client.rescs().page()).toMatchObject({ totalCount: 2, hasNextPage: false, endCursor: null });
  });

  it("may have words that belong to all its rows", async () => {
    const magnetGrantComparison = { title: "Grants fell behind.", rows: [{ fiscalYear: 2012, actual: "1250.50" }] };
    platform.reply({ body: { data: { magnetGrantComparison } } });
    const list = client.magnetGrantComparison({ baseFiscalYear: 2014 });
    expect(await list.all()).toEqual(magnetGrantComparison.rows);
    expect((await list.comparison()).title).toBe("Grants fell behind.");
    expect(platform.received[0]?.variables).toEqual({ baseFiscalYear: 2014 });
  });
});

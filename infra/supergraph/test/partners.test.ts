import { readFileSync } from "node:fs";
import { may, type RoleCode, roleCodes } from "@resc/access";
import * as partners from "@resc/client/partners";
import { contractNames, type ContractName, listDefinitions } from "@resc/gateway";
import { actingAs } from "@resc/testing";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

const committed = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const schemas = new Map(contractNames.map((name) => [name, buildSchema(committed(`infra/supergraph/schemas/contracts/${name}.graphql`))]));
const every: readonly ContractName[] = ["analyst", "csde", "oec"];

/** In which contracts each operation of the client is offered, written by hand. */
const offered: Readonly<Record<string, readonly ContractName[]>> = {
  Districts: every,
  Towns: every,
  Schools: every,
  Rescs: every,
  Services: every,
  StateContracts: every,
  Metrics: every,
  Figures: every,
  MagnetGrantComparison: every,
  OutOfRegionCounts: ["analyst"],
};

/** The texts that the client sends, caught on their way. */
async function sentTexts(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const client = partners.createRescClient({
    url: "https://portal.example",
    key: "k",
    fetch: async (_address, init) => {
      const { query } = JSON.parse(init?.body as string) as { query: string };
      texts.set(/query (\w+)/.exec(query)?.[1] ?? "", query);
      return Response.json({ data: {} });
    },
  });
  const lists = [client.districts(), client.towns(), client.schools(), client.rescs(), client.services(), client.stateContracts()];
  const others = [client.metrics(), client.figures(), client.magnetGrantComparison(), client.outOfRegionCounts()];
  for (const list of [...lists, ...others]) await expect(list.page()).rejects.toMatchObject({ code: "NOT_GIVEN" });
  return texts;
}

describe("the client of analysts and partners", () => {
  it("asks only what each contract has in which it is offered, and nothing else of the others", async () => {
    const texts = await sentTexts();
    expect([...texts.keys()].toSorted()).toEqual(Object.keys(offered).toSorted());
    for (const [name, text] of texts) {
      const fitting = contractNames.filter((contract) => {
        const schema = schemas.get(contract);
        return schema !== undefined && validate(schema, parse(text)).length === 0;
      });
      expect(fitting, name).toEqual(offered[name]);
    }
  });

  it("sends none of the portal's registered operations", async () => {
    const registered = Object.values(JSON.parse(committed("packages/client/generated/operations.json")) as Record<string, string>);
    for (const name of Object.keys(offered)) expect(registered.filter((text) => text.includes(`query ${name}(`))).toEqual([]);
  });

  it("knows every CSV that a key may take away, and every parameter of each", () => {
    const organizations = { ANALYST: "PUBLIC", CSDE_READER: "CSDE", OEC_READER: "OEC" } as const;
    const readers = roleCodes.filter((role): role is RoleCode & keyof typeof organizations => role in organizations);
    const open = [...listDefinitions.values()].filter((list) =>
      readers.some((role) => may(actingAs("person_1", role, organizations[role]), list.exportAction)),
    );
    expect(partners.csvLists).toEqual(
      Object.fromEntries(open.map(({ name, filters }) => [name, filters.map(({ parameter }) => parameter)])),
    );
  });
});

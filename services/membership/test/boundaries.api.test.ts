import { loadReferenceData as readReferenceData } from "@resc/reference-data";
import { UnitOfWork } from "@resc/store";
import { actingAs, stranger } from "@resc/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadBoundaries } from "../src/boundary/load-boundaries.ts";
import { membershipWithReferenceData } from "./membership-database.ts";

let under: Awaited<ReturnType<typeof membershipWithReferenceData>>;
beforeAll(async () => {
  under = await membershipWithReferenceData();
});
afterAll(() => under.database.drop());

const { towns } = readReferenceData();
const known = towns.map(({ key, name, geoid2020, geoid2022 }) => ({ key, name, codes: [geoid2020, geoid2022] }));
/** A small square about each town's point: not its border, but a shape that no other town has. */
const file = (sha256: string) => ({
  name: "squares.geojson",
  sha256,
  towns: towns.map(({ name, geoid2022, longitude, latitude }) => {
    const [x, y] = [longitude, latitude];
    const half = 0.004;
    const ring = [
      [x - half, y - half] as const,
      [x + half, y - half] as const,
      [x + half, y + half] as const,
      [x - half, y - half] as const,
    ];
    return { name, code: geoid2022, rings: [ring] };
  }),
});
const shapes = async () =>
  (await under.ask(stranger(), "{ towns(first: 200) { nodes { key shape } } }")).data?.["towns"].nodes as {
    key: string;
    shape: string | null;
  }[];

it("the map has no shapes until a file is loaded, then one for each town, with a row in the trail", async () => {
  expect((await shapes()).filter(({ shape }) => shape !== null)).toEqual([]);
  expect(await loadBoundaries(under.worker, file("a".repeat(64)), known)).toBe(169);
  expect((await shapes()).filter(({ shape }) => shape?.match(/^-7\d{4} 4\d{4}( -?\d+)+$/))).toHaveLength(169);
  const { rows } = await under.database.admin.query(
    "select act, after from platform.audit where chain = 'membership' order by seq desc limit 1",
  );
  expect(rows[0]).toMatchObject({ act: "boundaries.loaded", after: { file: "squares.geojson", towns: 169 } });
});

it("another file replaces it as a whole, and a wrong one changes nothing", async () => {
  const before = await shapes();
  const wrong = { ...file("b".repeat(64)), towns: file("").towns.slice(1) };
  await expect(loadBoundaries(under.worker, wrong, known)).rejects.toThrow("no shape for");
  expect(await shapes()).toEqual(before);
  expect(await loadBoundaries(under.worker, file("c".repeat(64)), known)).toBe(169);
});

it("nobody loads shapes through the API's own role", async () => {
  const work = new UnitOfWork(under.app);
  const person = actingAs("person_x", "COORDINATOR", "ALLIANCE");
  await under.database.admin.query(
    "insert into platform.role_grant (id, person_id, role, organization, valid, given_as) values ('grant_x', 'person_x', 'COORDINATOR', 'ALLIANCE', '[2020-01-01,)', 'SYSTEM')",
  );
  await expect(work.runAs(person, (tx) => tx.query("update town_boundary set shape = shape"))).rejects.toMatchObject({ code: "42501" });
});

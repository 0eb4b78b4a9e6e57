import { advocacyMigrations } from "@resc/advocacy";
import { engagementsMigrations } from "@resc/engagements";
import { fundingMigrations } from "@resc/funding";
import { membershipMigrations } from "@resc/membership";
import { createTestDatabase, type TestDatabase } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Check, faultsOf, faultsWhilePlanted } from "./check.ts";
import { functionChecks } from "./function-checks.ts";
import { roleChecks } from "./role-checks.ts";
import { tableChecks } from "./table-checks.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({
    membership: membershipMigrations,
    engagements: engagementsMigrations,
    funding: fundingMigrations,
    advocacy: advocacyMigrations,
  });
});
afterAll(async () => database?.drop());

const nameOfDatabase = () => new URL(database.adminUrl).pathname.slice(1);

describe.each([
  ["tables", tableChecks],
  ["roles", roleChecks],
  ["functions", functionChecks],
] as const)("the catalogue of %s", (_, checks) => {
  it.each<Check>([...checks])("$title", async (check) => {
    expect(await faultsOf(database.admin, check)).toEqual([]);
  });

  it.each<Check>([...checks])("finds a fault: $title", async (check) => {
    expect(await faultsWhilePlanted(database.admin, { ...check, plant: check.plant.replaceAll("{database}", nameOfDatabase()) })).toEqual(
      check.named,
    );
  });
});

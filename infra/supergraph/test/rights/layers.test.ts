import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readExpected } from "./expected.ts";
import { type Mismatch, printMismatches, runMatrix } from "./matrix.ts";
import { setStage, type Stage } from "./stage.ts";

/** What a test does to the table of rights: gives one right too many, or switches it off. */
const fault = vi.hoisted((): { gives: (role: string, action: string) => boolean } => ({ gives: () => false }));

vi.mock(import("@resc/access"), async (load) => {
  const real = await load();
  const may: typeof real.may = (actor, action, facts) => fault.gives(actor.role, action) || real.may(actor, action, facts);
  return {
    ...real, may,
    mayEver: (actor, action) => fault.gives(actor.role, action) || real.mayEver(actor, action),
    permit: (actor, action, facts) => (fault.gives(actor.role, action) ? undefined : real.permit(actor, action, facts)),
  };
});

const expected = readExpected("expected.csv");
let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => {
  fault.gives = () => false;
});
afterAll(async () => stage?.drop());

it("debug b", { timeout: 60000 }, async () => {
  fault.gives = () => true;
  console.log(printMismatches(await runMatrix(stage, expected)));
});
it("debug c", { timeout: 60000 }, async () => {
  const { rows } = await stage.alliance.database.admin.query("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('membership','engagements','funding','advocacy')");
  for (const { name } of rows) await stage.alliance.database.admin.query(`alter table ${name} disable row level security`);
  console.log(printMismatches(await runMatrix(stage, expected)));
});

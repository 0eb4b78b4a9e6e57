import { afterAll, beforeAll, expect, it } from "vitest";
import { type Reader, readers, type ServedAlliance, servedAlliance } from "./served-alliance.ts";

let served: ServedAlliance;
beforeAll(async () => {
  served = await servedAlliance();
});
afterAll(async () => served?.drop());

const code = async (reader: Reader) => (await served.ask(reader, "{ rescs { code } }")).errors?.[0]?.extensions.code;

/** Changes rows past all rules, and puts them back. */
async function whileStanding(change: string, back: string, look: () => Promise<void>): Promise<void> {
  const { admin } = served.alliance.database;
  await admin.query(`begin; set local session_replication_role = replica; ${change}; commit`);
  try {
    await look();
  } finally {
    await admin.query(`begin; set local session_replication_role = replica; ${back}; commit`);
  }
}

it.each([
  [
    "its holder's role ends",
    "update platform.role_grant set valid = tstzrange(lower(valid), platform.now() - interval '1 second') where role = 'ANALYST'",
    "update platform.role_grant set valid = tstzrange(lower(valid), null) where role = 'ANALYST'",
  ],
  [
    "it is ended",
    "update platform.api_key set ended_at = platform.now(), ended_by = 'somebody' where role = 'ANALYST'",
    "update platform.api_key set ended_at = null, ended_by = null where role = 'ANALYST'",
  ],
  [
    "it expires",
    "update platform.api_key set expires_at = platform.now() where role = 'ANALYST'",
    "update platform.api_key set expires_at = platform.now() + interval '10 days' where role = 'ANALYST'",
  ],
])("a key opens nothing from the request after %s; the others go on", async (_, change, back) => {
  for (const reader of readers) expect(await code(reader)).toBeUndefined();
  await whileStanding(change, back, async () => {
    expect(await code("analyst")).toBe("KEY_NOT_VALID");
    const schema = await fetch(`${served.gateway.address}/schema.graphql`, { headers: served.bearer("analyst") });
    expect(schema.status).toBe(401);
    const list = await fetch(`${served.gateway.address}/lists/towns.csv`, { headers: served.bearer("analyst") });
    expect(list.status).toBe(401);
    for (const reader of ["csde", "oec"] as const) expect(await code(reader)).toBeUndefined();
  });
  expect(await code("analyst")).toBeUndefined();
});

it("keys are kept by their hash alone, and no log holds one", async () => {
  const { admin } = served.alliance.database;
  const secrets = readers.map((reader) => served.bearer(reader).authorization.replace("Bearer ", ""));
  const { rows } = await admin.query<{ row: string }>(
    "select to_jsonb(k)::text as row from platform.api_key k union all select to_jsonb(l)::text from platform.access_log l",
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const secret of secrets) expect(rows.filter(({ row }) => row.includes(secret.slice(-20)))).toEqual([]);
  expect(JSON.stringify(served.faults)).not.toMatch(/resc_(analyst|csde|oec)_/);
});

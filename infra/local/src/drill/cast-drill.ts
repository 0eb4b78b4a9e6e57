import { membershipEntities } from "@resc/membership";
import { type DatabaseSecrets, openDatabase, setClock } from "@resc/store";
import pg from "pg";
import { castPeople } from "../demo/cast.ts";

/** The first instant of a fire drill: it plays in the past, so that whoever signs in signed in just now. */
export function drillBegin(now: Date): Date {
  const begin = new Date(now.getTime() - 300 * 86_400_000);
  begin.setUTCHours(14, 0, 0, 0);
  return begin;
}

/** Stops the clock of a drill's database and adds the invented people, without stories. Any other kind of database refuses its clock. */
export async function castDrill(database: { readonly adminUrl: string; readonly secrets: DatabaseSecrets }, issuer: string): Promise<void> {
  const begin = drillBegin(new Date());
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const membership = await openDatabase({ ...database, name: "membership", as: "worker", entities: membershipEntities, poolSize: 2 });
  try {
    await setClock(admin, begin.toISOString(), 0);
    await castPeople(membership, issuer, begin.toISOString().slice(0, 10));
  } finally {
    await membership.source.destroy();
    await admin.end();
  }
}

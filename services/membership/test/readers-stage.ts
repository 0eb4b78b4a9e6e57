import { randomBytes } from "node:crypto";
import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { loginUrl } from "@resc/store";
import { createGatewayStore } from "@resc/store/gateway";
import { actingAs, testSecrets } from "@resc/testing";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

/** A person of the directory with a role that is theirs. */
export type Member = Awaited<ReturnType<Alliance["join"]>>;

/** Somebody signed in: a member, and the cookie of their session. */
export interface Reader extends Member {
  readonly cookie: string;
}

/** The day the tests of readers begin on. */
export const day = "2026-02-02T15:00:00Z";

/** An instant in seconds since 1970, as tokens write it. */
export const seconds = (instant: string) => Date.parse(instant) / 1000;

/** The alliance and the gateway's side of the database, with readers who are signed in. */
export async function readersStage() {
  const alliance = await allianceWithPeople();
  const store = createGatewayStore({ connectionString: loginUrl(alliance.database.adminUrl, "gateway_app", testSecrets) });
  await alliance.database.setClock(day);
  const coordinator = await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE");

  const identityOf = async (personId: string): Promise<{ readonly iss: string; readonly sub: string }> => {
    const sql = "select iss, sub from platform.identity where person_id = $1";
    const [identity] = await alliance.sql<{ iss: string; sub: string }>(sql, [personId]);
    if (identity === undefined) throw new Error("The person has no sign-in.");
    return identity;
  };
  /** The cookie of a session opened at this moment of the platform's clock. */
  const signIn = async (personId: string, instant = day): Promise<string> => {
    const cookie = randomBytes(32).toString("base64url");
    const session = { cookie, ...(await identityOf(personId)), authTime: seconds(instant), refreshToken: null };
    if ((await store.openSession(session)) === null) throw new Error("The session was not opened.");
    return cookie;
  };
  /** Somebody new with a role, signed in. */
  const reader = async (name: string, role: RoleCode, organization: OrganizationCode): Promise<Reader> => {
    const member = await alliance.join(name, role, organization);
    return { ...member, cookie: await signIn(member.personId) };
  };
  return {
    alliance,
    store,
    coordinator,
    identityOf,
    signIn,
    reader,
    /** Acts of the Coordinator, signed in at this moment of the platform's clock. */
    asCoordinator: (instant = day) => actingAs(coordinator.personId, "COORDINATOR", "ALLIANCE", seconds(instant)),
    async drop(): Promise<void> {
      await store.close();
      await alliance.database.drop();
    },
  };
}

/** What {@link readersStage} sets up. */
export type ReadersStage = Awaited<ReturnType<typeof readersStage>>;

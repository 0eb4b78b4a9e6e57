import { type Actor, anonymousActor, onlyReads, type RoleCode, roleCodes } from "@resc/access";
import { type OrganizationCode, organizationCodes } from "@resc/domain";
import type { GatewayProgram, GatewaySession } from "@resc/store/gateway";

/** The credential with which a request came: what logs name and whose quota is spent. */
export interface Client {
  /** A signed-in person, an API key, or a program the issuer vouches for. */
  readonly kind: "SESSION" | "KEY" | "PROGRAM";
  /** The person of a session, the id of a key, the issuer's name of a program. */
  readonly id: string;
  readonly personId: string;
  readonly role: string;
  readonly organization: string;
  /** Seconds since 1970 on the platform's clock. */
  readonly now: number;
}

/** Who sent a request: a stranger, a person acting in one role, or a program that reads for somebody. */
export interface Caller {
  readonly actor: Actor;
  /** Null for strangers. */
  readonly client: Client | null;
  /** The live session, also when its acting role has ended. */
  readonly session: GatewaySession | null;
  /** Signed in, but the declared role is not held any more: acts as a stranger until another role is chosen. */
  readonly roleEnded: boolean;
}

function isRole(role: string): role is RoleCode {
  return (roleCodes as readonly string[]).includes(role);
}

function isOrganization(code: string): code is OrganizationCode {
  return (organizationCodes as readonly string[]).includes(code);
}

/** The caller of a session (null: a stranger). A role this release does not know counts as ended. */
export function callerOf(session: GatewaySession | null, requestId: string): Caller {
  if (session === null) return { actor: anonymousActor(requestId), client: null, session: null, roleEnded: false };
  const { role, organization, personId, authTime, now } = session;
  const client: Client = { kind: "SESSION", id: personId, personId, role, organization, now };
  if (!session.actingGrantLive || !isRole(role) || !isOrganization(organization)) {
    return { actor: anonymousActor(requestId), client, session, roleEnded: true };
  }
  return { actor: { personId, role, organization, requestId, authTime }, client, session, roleEnded: false };
}

/** The caller of a program; null when what the database says of it is no reading role of this release. */
export function callerOfProgram(program: GatewayProgram, kind: "KEY" | "PROGRAM", requestId: string): Caller | null {
  const { clientId, role, organization, personId, now } = program;
  if (!isRole(role) || !onlyReads(role) || !isOrganization(organization)) return null;
  return {
    actor: { personId, role, organization, requestId, authTime: null },
    client: { kind, id: clientId, personId, role, organization, now },
    session: null,
    roleEnded: false,
  };
}

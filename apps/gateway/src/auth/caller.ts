import { type Actor, anonymousActor, type RoleCode, roleCodes } from "@resc/access";
import { type OrganizationCode, organizationCodes } from "@resc/domain";
import type { GatewaySession } from "@resc/store/gateway";

/** Who sent a request: a stranger, or a person acting in one role. */
export interface Caller {
  readonly actor: Actor;
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
  if (session === null) return { actor: anonymousActor(requestId), session: null, roleEnded: false };
  const { role, organization, personId, authTime } = session;
  if (!session.actingGrantLive || !isRole(role) || !isOrganization(organization)) {
    return { actor: anonymousActor(requestId), session, roleEnded: true };
  }
  return { actor: { personId, role, organization, requestId, authTime }, session, roleEnded: false };
}

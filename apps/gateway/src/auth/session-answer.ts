import type { GatewaySession } from "@resc/store/gateway";

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

/** What the portal is told about its session. Role and organization are null when the acting role has ended and another must be chosen. */
export function sessionAnswer(session: GatewaySession | null) {
  if (session === null) return { signedIn: false as const };
  return {
    signedIn: true as const,
    personId: session.personId,
    role: session.actingGrantLive ? session.role : null,
    organization: session.actingGrantLive ? session.organization : null,
    grants: session.grants.map(({ grantId, role, organization }) => ({ grantId, role, organization })),
    signedInAt: instant(session.authTime),
    idleEndsAt: instant(session.idleEndsAt),
    absoluteEndsAt: instant(session.absoluteEndsAt),
    now: instant(session.now),
  };
}

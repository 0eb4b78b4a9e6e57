import type { OrganizationCode } from "@resc/domain";
import type { ActingRole } from "./roles.ts";

/** Who acts in one request: one person in one declared role for one organization. */
export interface Actor {
  /** Our id of the person; null for a stranger and for the platform itself. */
  readonly personId: string | null;
  readonly role: ActingRole;
  readonly organization: OrganizationCode;
  readonly requestId: string;
  /** When the person last proved who they are, in seconds since 1970; null when unknown. */
  readonly authTime: number | null;
}

/** A stranger: only what is public. */
export function anonymousActor(requestId: string): Actor {
  return { personId: null, role: "ANONYMOUS", organization: "PUBLIC", requestId, authTime: null };
}

/** The platform's own clock, loaders and workers; accepted only from their database roles. */
export function systemActor(requestId: string): Actor {
  return { personId: null, role: "SYSTEM", organization: "ALLIANCE", requestId, authTime: null };
}

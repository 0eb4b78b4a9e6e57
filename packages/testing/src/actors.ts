import { randomUUID } from "node:crypto";
import { type Actor, anonymousActor, type RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";

/** A person acting in one role, signed in just now. */
export function actingAs(
  personId: string,
  role: RoleCode,
  organization: OrganizationCode,
  authTime: number = Math.floor(Date.now() / 1000),
): Actor {
  return { personId, role, organization, requestId: `test-${randomUUID()}`, authTime };
}

/** A stranger. */
export function stranger(): Actor {
  return anonymousActor(`test-${randomUUID()}`);
}

/** A fresh idempotency key. */
export function freshKey(): string {
  return randomUUID();
}

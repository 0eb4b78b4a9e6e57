import { organizationCodes, type OrganizationCode, rescCodes } from "@resc/domain";
import type { Actor } from "../src/actor.ts";
import type { ObjectFacts } from "../src/conditions.ts";
import { type ActingRole, roleCodes } from "../src/roles.ts";

/** Every role that can act, the two without a grant included. */
export const actingRoles: readonly ActingRole[] = [...roleCodes, "ANONYMOUS", "SYSTEM"];

export function actor(role: ActingRole, organization: OrganizationCode = "CREC", personId: string | null = "person_me"): Actor {
  return { personId, role, organization, requestId: "request", authTime: null };
}

/** Every actor that differs in what a condition can read: role, organization, known or unknown person. */
export const allActors: readonly Actor[] = actingRoles.flatMap((role) =>
  organizationCodes.flatMap((organization) => ["person_me", null].map((personId) => actor(role, organization, personId))),
);

/** Objects of every shape a condition can tell apart, facts left out included. */
export const allFacts: readonly ObjectFacts[] = [undefined, null, "CREC" as const, "LEARN" as const].flatMap((provider) =>
  [undefined, [], ["CREC" as const], ["LEARN" as const], [...rescCodes]].flatMap((hosts) =>
    [undefined, "CREC", "ALLIANCE"].flatMap((organization) =>
      [undefined, ...roleCodes].flatMap((role) =>
        [undefined, null, "person_me", "person_other"].flatMap((personId) =>
          [undefined, [], ["person_me"], ["person_other"]].map((named) => ({ provider, hosts, organization, role, personId, named })),
        ),
      ),
    ),
  ),
);

/** Objects of funding, of every shape that its conditions can tell apart. */
export const fundingFacts: readonly ObjectFacts[] = [undefined, null, "CREC" as const, "LEARN" as const].flatMap((provider) =>
  [undefined, false, true].flatMap((standsIn) =>
    [undefined, false, true].flatMap((conflicted) =>
      [undefined, null, "person_me", "person_other"].flatMap((person) =>
        [undefined, ["CREC" as const], ["LEARN" as const]].map((hosts) => ({
          ...(provider === undefined ? {} : { provider }),
          ...(standsIn === undefined ? {} : { standsIn }),
          ...(conflicted === undefined ? {} : { conflicted }),
          ...(hosts === undefined ? {} : { hosts }),
          ...(person === undefined
            ? {}
            : { keeper: person, named: person ? [person] : [], appointed: person ? [person] : [], leads: person ? [person] : [] }),
        })),
      ),
    ),
  ),
);

import type { RescCode } from "@resc/domain";
import type { Actor } from "./actor.ts";
import { onlyReads, type RoleCode } from "./roles.ts";

/** What a right may depend on: facts of the object, never of the query that found it. */
export interface ObjectFacts {
  /** The RESC doing the work, or owning the record. */
  readonly provider?: RescCode | null;
  /** The home RESCs of the customer. */
  readonly hosts?: readonly RescCode[];
  /** The organization for which a role is given. */
  readonly organization?: string;
  /** The role that is given or ended. */
  readonly role?: RoleCode;
  /** The person whom the object concerns. */
  readonly personId?: string | null;
  /** Persons named for the object. */
  readonly named?: readonly string[];
  /** Whether the RESC has no active clearinghouse director, so that its Executive Director stands in (D-06). */
  readonly standsIn?: boolean;
  /** Whether the Coordinator is employed by, or hosted at, a competing RESC (D-17). */
  readonly conflicted?: boolean;
  /** The person who keeps the panel in a conflicted Coordinator's place (D-17). */
  readonly keeper?: string | null;
  /** Persons appointed as judges and not recused or removed. */
  readonly appointed?: readonly string[];
  /** Persons who lead the venture. */
  readonly leads?: readonly string[];
}

/** A named condition on actor and object. */
export type ConditionName = keyof typeof conditions;

/** The conditions of the table of rights, each in the words in which it is printed. */
export const conditions = {
  always: { words: "yes", holds: () => true },
  own: { words: "own RESC", holds: (actor: Actor, facts: ObjectFacts) => facts.provider === actor.organization },
  host: { words: "as home RESC", holds: (actor: Actor, facts: ObjectFacts) => inHosts(actor, facts) },
  party: { words: "as party", holds: (actor: Actor, facts: ObjectFacts) => facts.provider === actor.organization || inHosts(actor, facts) },
  hostOrNamed: {
    words: "if named by the home RESC",
    holds: (actor: Actor, facts: ObjectFacts) => inHosts(actor, facts) && isNamed(actor, facts),
  },
  standIn: {
    words: "as stand-in",
    holds: (actor: Actor, facts: ObjectFacts) => facts.provider === actor.organization && facts.standsIn === true,
  },
  ownNamed: {
    words: "if named by the own RESC",
    holds: (actor: Actor, facts: ObjectFacts) => facts.provider === actor.organization && isNamed(actor, facts),
  },
  neutral: { words: "unless employed by a competitor", holds: (_: Actor, facts: ObjectFacts) => facts.conflicted === false },
  keeper: { words: "in a conflicted Coordinator's place", holds: (actor: Actor, facts: ObjectFacts) => isPerson(actor, facts.keeper) },
  appointed: {
    words: "as appointed judge",
    holds: (actor: Actor, facts: ObjectFacts) => actor.personId !== null && (facts.appointed?.includes(actor.personId) ?? false),
  },
  groupMember: { words: "as member of the group", holds: (actor: Actor, facts: ObjectFacts) => isNamed(actor, facts) },
  ventureLead: { words: "as venture lead", holds: (actor: Actor, facts: ObjectFacts) => isLead(actor, facts) },
  leadNotGiver: {
    words: "as venture lead, not for the own RESC",
    holds: (actor: Actor, facts: ObjectFacts) => isGivenByAnother(actor, facts) && isLead(actor, facts),
  },
  leadOrMemberNotGiver: {
    words: "as venture lead, or another member's ED where the lead gives; never for the own RESC",
    holds: (actor: Actor, facts: ObjectFacts) =>
      isGivenByAnother(actor, facts) && (isLead(actor, facts) || (facts.standsIn === true && inHosts(actor, facts))),
  },
  ownOrganization: { words: "own organization", holds: (actor: Actor, facts: ObjectFacts) => facts.organization === actor.organization },
  self: { words: "own", holds: (actor: Actor, facts: ObjectFacts) => isPerson(actor, facts.personId) },
  onboards: {
    words: "own RESC's leaders, other EDs and the Alliance's own",
    holds: (actor: Actor, facts: ObjectFacts) => isOnboardedBy(actor, facts),
  },
  onboardsOthers: {
    words: "own RESC's leaders, other EDs and the Alliance's own; never oneself",
    holds: (actor: Actor, facts: ObjectFacts) => notSelf(actor, facts) && isOnboardedBy(actor, facts),
  },
  givesAsExecutiveDirector: {
    words: "own RESC's staff; Coordinator, liaison and operator with a second ED",
    holds: givesAsExecutiveDirector,
  },
  givesAsChair: {
    words: "own ED",
    holds: (actor: Actor, facts: ObjectFacts) =>
      notSelf(actor, facts) && facts.organization === actor.organization && facts.role === "EXECUTIVE_DIRECTOR",
  },
  givesAsCoordinator: {
    words: "readers and analysts",
    holds: (actor: Actor, facts: ObjectFacts) => notSelf(actor, facts) && isReaderRole(facts.role),
  },
} as const satisfies Record<string, { readonly words: string; readonly holds: (actor: Actor, facts: ObjectFacts) => boolean }>;

function isPerson(actor: Actor, person: string | null | undefined): boolean {
  return actor.personId !== null && person === actor.personId;
}

function isLead(actor: Actor, facts: ObjectFacts): boolean {
  return actor.personId !== null && (facts.leads?.includes(actor.personId) ?? false);
}

/** I-27: an unknown giver may be one's own RESC, so it is refused. */
function isGivenByAnother(actor: Actor, facts: ObjectFacts): boolean {
  return typeof facts.provider === "string" && facts.provider !== actor.organization;
}

function inHosts(actor: Actor, facts: ObjectFacts): boolean {
  return facts.hosts?.some((host) => host === actor.organization) ?? false;
}

function isNamed(actor: Actor, facts: ObjectFacts): boolean {
  return actor.personId !== null && (facts.named?.includes(actor.personId) ?? false);
}

/** A new director, and who works for all six, has no Executive Director above: any of the six shares the Accord with them (A46). */
function isOnboardedBy(actor: Actor, facts: ObjectFacts): boolean {
  return facts.organization === actor.organization || facts.organization === "ALLIANCE" || facts.role === "EXECUTIVE_DIRECTOR";
}

/** Nobody gives a role to himself, nor ends his own to escape a rule. An unknown person may be oneself, so it is refused. */
function notSelf(actor: Actor, facts: ObjectFacts): boolean {
  return actor.personId !== null && typeof facts.personId === "string" && facts.personId !== actor.personId;
}

function isReaderRole(role: RoleCode | undefined): boolean {
  return role !== undefined && onlyReads(role);
}

function givesAsExecutiveDirector(actor: Actor, facts: ObjectFacts): boolean {
  if (!notSelf(actor, facts) || facts.role === undefined) return false;
  if (facts.role === "COORDINATOR" || facts.role === "LIAISON" || facts.role === "OPERATOR") return true;
  if (facts.role === "EXECUTIVE_DIRECTOR" || isReaderRole(facts.role)) return false;
  return facts.organization === actor.organization;
}

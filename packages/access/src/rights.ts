import type { ConditionName } from "./conditions.ts";
import { allianceRoles, type ActingRole, rescStaffRoles, roleCodes } from "./roles.ts";

type Cells = Partial<Record<ActingRole, ConditionName>>;

function give(roles: readonly ActingRole[], condition: ConditionName, more: Cells = {}): Cells {
  return { ...Object.fromEntries(roles.map((role) => [role, condition])), ...more };
}

const everyRole = [...roleCodes, "ANONYMOUS"] as const;

/**
 * Who may do what: action, then role, then the condition under which. What is not here is refused.
 * Rows follow the role table of the security design (section 7); the printed table is docs/rights.md.
 * `noun:export` is the right of a role to take a list away as a file (I-33); which rows are in the file, the right to read them decides.
 */
export const rights = {
  // @clause A11 I-05 I-07 10-66a S11
  "reference:read": give(everyRole, "always", { SYSTEM: "always" }),
  "reference:export": give(roleCodes, "always"),
  "catchmentLine:change": { COORDINATOR: "always" },
  "membership:change": { COORDINATOR: "always" },
  "membershipChange:preview": { EXECUTIVE_DIRECTOR: "always", BOARD_CHAIR: "always", COORDINATOR: "always" },
  "organization:read": give(allianceRoles, "always"),
  "organization:add": give(rescStaffRoles, "always", { COORDINATOR: "always" }),
  "person:list": give(allianceRoles, "always"),
  "person:export": give(allianceRoles, "always"),
  "person:add": { EXECUTIVE_DIRECTOR: "ownOrganization", COORDINATOR: "always" },
  "person:leave": { EXECUTIVE_DIRECTOR: "ownOrganization" },
  "grant:list": give(allianceRoles, "always"),
  "grant:give": { EXECUTIVE_DIRECTOR: "givesAsExecutiveDirector", COORDINATOR: "givesAsCoordinator", BOARD_CHAIR: "givesAsChair" },
  "grant:end": { EXECUTIVE_DIRECTOR: "givesAsExecutiveDirector", COORDINATOR: "givesAsCoordinator", BOARD_CHAIR: "givesAsChair" },
  "audit:read": give(allianceRoles, "always"),
  "apiKey:list": { COORDINATOR: "always" },
  "apiKey:answer": { COORDINATOR: "givesAsCoordinator" },
  "decision:read": give(allianceRoles, "always"),
  "decision:change": { COORDINATOR: "always" },
  "seat:read": give(allianceRoles, "always"),
  "seat:export": give(allianceRoles, "always"),
  "seat:keep": { EXECUTIVE_DIRECTOR: "own", BOARD_CHAIR: "own" },
  "noticeRecipient:name": { EXECUTIVE_DIRECTOR: "ownOrganization" },
  "deputy:name": { EXECUTIVE_DIRECTOR: "ownOrganization" },

  // @clause A29 A48 SM-7
  "concern:raise": { DIRECTOR: "own", CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own" },
  "concern:read": { DIRECTOR: "self", CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "concern:withdraw": { DIRECTOR: "self", CLEARINGHOUSE_DIRECTOR: "self", EXECUTIVE_DIRECTOR: "self" },
  "concern:place": { COORDINATOR: "always" },
  "concernAction:finish": { CLEARINGHOUSE_DIRECTOR: "self", EXECUTIVE_DIRECTOR: "self", COORDINATOR: "always" },
  "meeting:read": { CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "meeting:keep": { COORDINATOR: "always" },

  // @clause A3-A7 A52-A83 I-40 SM-12
  "accord:read": give(allianceRoles, "always"),
  "accord:readDraft": { CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "accord:load": { COORDINATOR: "always" },
  "accord:circulate": { COORDINATOR: "always" },
  "accord:sign": { EXECUTIVE_DIRECTOR: "own" },

  // @clause A46 SM-12
  // Of the person, in whichever role: a leader may act as something else meanwhile.
  "onboarding:read": give(allianceRoles, "self", { EXECUTIVE_DIRECTOR: "onboards" }),
  "onboarding:share": { EXECUTIVE_DIRECTOR: "onboardsOthers" },
  "onboarding:acknowledge": give(allianceRoles, "self"),

  // @clause A44 A46 SM-7
  "group:read": give(allianceRoles, "always"),
  "group:keep": { COORDINATOR: "always", ...give([...rescStaffRoles, "GROUP_MEMBER"], "groupMember") },
  "expertise:read": give(allianceRoles, "always"),
  "expertise:export": give(allianceRoles, "always"),
  "expertise:keep": { DIRECTOR: "own", CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own" },

  // @clause A11 A13 A36 A37 A38 I-10 I-13
  "serviceCatalog:read": give(everyRole, "always"),
  "engagement:record": give(rescStaffRoles, "own"),
  "engagement:read": give(rescStaffRoles, "own"),
  "engagement:export": give(rescStaffRoles, "always"),
  "engagement:readOutOfRegion": give(rescStaffRoles, "party", { COORDINATOR: "always", EXECUTIVE_DIRECTOR: "always" }),
  "engagement:change": give(rescStaffRoles, "own"),
  "engagementTerms:read": give(rescStaffRoles, "own"),
  "engagementTerms:change": give(rescStaffRoles, "own"),
  "courtesyNotice:read": give(rescStaffRoles, "party", { COORDINATOR: "always", EXECUTIVE_DIRECTOR: "always" }),
  "courtesyNotice:export": give(rescStaffRoles, "always", { COORDINATOR: "always" }),
  "courtesyNotice:give": give(rescStaffRoles, "own"),
  "courtesyNotice:acknowledge": give(rescStaffRoles, "hostOrNamed", { EXECUTIVE_DIRECTOR: "host" }),
  "courtesyNotice:discuss": give(rescStaffRoles, "hostOrNamed", { EXECUTIVE_DIRECTOR: "host" }),
  "courtesyNotice:discussAsProvider": give(rescStaffRoles, "own"),
  "courtesyNotice:raiseConcern": { DIRECTOR: "hostOrNamed", CLEARINGHOUSE_DIRECTOR: "hostOrNamed", EXECUTIVE_DIRECTOR: "host" },
  "courtesyNotice:nudge": { COORDINATOR: "always" },
  "outOfRegionList:read": give(allianceRoles, "always"),
  "outOfRegionList:count": give(allianceRoles, "always", { ANALYST: "always" }),
  "outOfRegionList:annotate": { COORDINATOR: "always" },
  "outOfRegionList:export": give(rescStaffRoles, "always", { COORDINATOR: "always" }),
  "outOfRegionCount:export": give(allianceRoles, "always", { ANALYST: "always" }),
  "reportedWork:report": give(rescStaffRoles, "host", { COORDINATOR: "always" }),
  "reportedWork:answer": give(rescStaffRoles, "own"),
  "bell:read": give(allianceRoles, "self"),
  "mail:choose": give(allianceRoles, "self"),
  "linkedNotice:answer": { ANONYMOUS: "always" },

  // @clause A32 A40 A41 I-23
  "agencyContact:read": give(allianceRoles, "always"),
  "agencyContact:keep": { COORDINATOR: "always" },
  "opportunity:read": give(allianceRoles, "always", { CSDE_READER: "ownOrganization", OEC_READER: "ownOrganization" }),
  "opportunity:export": give(rescStaffRoles, "always", { COORDINATOR: "always", CSDE_READER: "always", OEC_READER: "always" }),
  "opportunity:keep": { COORDINATOR: "always" },
  "opportunityThread:read": { CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "opportunityThread:write": { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "standIn", COORDINATOR: "always" },
  "intention:read": { DIRECTOR: "own", CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "intention:export": { CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "intention:state": { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "standIn" },
  "initiative:record": { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own" },
  "question:ask": { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "standIn" },
  "question:answer": { COORDINATOR: "always" },

  // @clause A42 D-17 I-16 I-17 I-19
  "proposal:name": { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "standIn" },
  "proposal:draft": give(rescStaffRoles, "ownNamed"),
  "proposal:submit": { CLEARINGHOUSE_DIRECTOR: "ownNamed", EXECUTIVE_DIRECTOR: "standIn" },
  "submission:receipt": { COORDINATOR: "always" },
  "submission:judge": { CLEARINGHOUSE_DIRECTOR: "appointed", EXECUTIVE_DIRECTOR: "appointed", COORDINATOR: "neutral" },
  "panel:read": { CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "panel:keep": { EXECUTIVE_DIRECTOR: "keeper", COORDINATOR: "neutral" },
  "judging:do": { CLEARINGHOUSE_DIRECTOR: "appointed", EXECUTIVE_DIRECTOR: "appointed" },
  "score:readTotals": { EXECUTIVE_DIRECTOR: "always", COORDINATOR: "neutral" },
  "score:readOwn": give(rescStaffRoles, "ownNamed", { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own" }),

  // @clause A43 SM-8
  "stateContract:read": give(allianceRoles, "always", { ANALYST: "always", CSDE_READER: "ownOrganization", OEC_READER: "ownOrganization" }),
  "stateContract:export": give(allianceRoles, "always", { ANALYST: "always", CSDE_READER: "always", OEC_READER: "always" }),
  "stateContract:expect": { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own", COORDINATOR: "always" },
  "stateContract:file": { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own", COORDINATOR: "always" },
  "stateContract:execute": { EXECUTIVE_DIRECTOR: "own" },
  "stateContract:amend": { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own" },
  "stateContract:deliver": { DIRECTOR: "own", CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own" },
  "stateContract:end": { CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own", COORDINATOR: "always" },
  "stateContract:import": { COORDINATOR: "always" },

  // @clause A27 I-27
  "venture:read": give(allianceRoles, "always"),
  "venture:export": give(allianceRoles, "always"),
  "venture:propose": { EXECUTIVE_DIRECTOR: "own", COORDINATOR: "always" },
  "venture:keep": give(rescStaffRoles, "ventureLead"),
  "contribution:count": give(allianceRoles, "always", { ANALYST: "always" }),
  "contributionTotal:export": give(allianceRoles, "always", { ANALYST: "always" }),
  "contribution:pledge": { EXECUTIVE_DIRECTOR: "own" },
  "contribution:accept": give(rescStaffRoles, "ventureLead"),
  "contribution:fulfil": { DIRECTOR: "own", CLEARINGHOUSE_DIRECTOR: "own", EXECUTIVE_DIRECTOR: "own" },
  "contribution:confirm": give(rescStaffRoles, "leadNotGiver", { EXECUTIVE_DIRECTOR: "leadOrMemberNotGiver" }),

  // @clause A9 P29 I-08 10-66j
  "earlyChildhood:read": give(everyRole, "always"),
  "earlyChildhood:export": give(roleCodes, "always"),
  "earlyChildhood:import": { COORDINATOR: "always" },
  "grantShare:read": give(allianceRoles, "always", { ANALYST: "always" }),
  "grantShare:export": give(allianceRoles, "always", { ANALYST: "always" }),
  "grantShare:import": { COORDINATOR: "always" },

  // @clause A21 A25 P1 D-10 I-29
  "metric:read": give(everyRole, "always"),
  "figure:attach": { COORDINATOR: "always", LIAISON: "always" },
  "figure:confirm": { EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always", LIAISON: "always" },
  "priority:read": give(allianceRoles, "always"),
  "priority:readDraft": { CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always", LIAISON: "always" },
  "priority:keep": { LIAISON: "always" },
  "priority:adopt": { EXECUTIVE_DIRECTOR: "always" },
  "hearing:read": give(allianceRoles, "always"),
  "hearing:keep": { COORDINATOR: "always", LIAISON: "always" },
  "scenario:read": give(allianceRoles, "always"),
  "scenario:keep": { EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always", LIAISON: "always" },
  "positionInForce:read": give(everyRole, "always"),
  "positionInForce:export": give(roleCodes, "always"),
  "position:read": give(allianceRoles, "always"),
  "position:readDraft": { CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always", LIAISON: "always" },
  "position:readAnswers": { CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "position:propose": { EXECUTIVE_DIRECTOR: "always" },
  "position:draft": { COORDINATOR: "always", LIAISON: "always" },
  "position:answer": { EXECUTIVE_DIRECTOR: "own" },
  "position:release": { COORDINATOR: "always" },
  "position:amend": { EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always", LIAISON: "always" },
  "position:depart": { EXECUTIVE_DIRECTOR: "own" },
  "briefRelease:read": give(everyRole, "always"),
  "brief:read": give(allianceRoles, "always"),
  "brief:readDraft": { CLEARINGHOUSE_DIRECTOR: "always", EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always", LIAISON: "always" },
  "brief:write": { COORDINATOR: "always", LIAISON: "always" },
  "brief:review": { EXECUTIVE_DIRECTOR: "always" },
  "brief:release": { LIAISON: "always" },
} as const satisfies Record<string, Cells>;

/** An action of the table: `noun:verb`. */
export type Action = keyof typeof rights;

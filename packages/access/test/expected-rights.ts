import type { ConditionName } from "../src/conditions.ts";
import type { ActingRole } from "../src/roles.ts";

type Expected = Partial<Record<ActingRole, ConditionName>>;

const staff = (condition: ConditionName): Expected => ({
  STAFF: condition,
  DIRECTOR: condition,
  CLEARINGHOUSE_DIRECTOR: condition,
  EXECUTIVE_DIRECTOR: condition,
});
const board: Expected = { BOARD_MEMBER: "always", BOARD_CHAIR: "always" };
const alliance: Expected = { ...staff("always"), ...board, GROUP_MEMBER: "always", COORDINATOR: "always", LIAISON: "always" };
const everybody: Expected = {
  ...alliance,
  CSDE_READER: "always",
  OEC_READER: "always",
  ANALYST: "always",
  OPERATOR: "always",
  ANONYMOUS: "always",
};
const gives: Expected = { EXECUTIVE_DIRECTOR: "givesAsExecutiveDirector", COORDINATOR: "givesAsCoordinator", BOARD_CHAIR: "givesAsChair" };

const signedIn: Expected = {
  ...alliance,
  CSDE_READER: "always",
  OEC_READER: "always",
  ANALYST: "always",
  OPERATOR: "always",
};

/** The table of rights written a second time, by hand: a change of a right has to be meant twice. */
export const expectedRights: Readonly<Record<string, Expected>> = {
  "reference:read": { ...everybody, SYSTEM: "always" },
  "reference:export": signedIn,
  "catchmentLine:change": { COORDINATOR: "always" },
  "organization:read": alliance,
  "organization:add": { ...staff("always"), COORDINATOR: "always" },
  "person:list": alliance,
  "person:export": alliance,
  "person:add": { EXECUTIVE_DIRECTOR: "ownOrganization", COORDINATOR: "always" },
  "grant:list": alliance,
  "grant:give": gives,
  "grant:end": gives,
  "apiKey:list": { COORDINATOR: "always" },
  "apiKey:answer": { COORDINATOR: "givesAsCoordinator" },
  "noticeRecipient:name": { EXECUTIVE_DIRECTOR: "ownOrganization" },
  "deputy:name": { EXECUTIVE_DIRECTOR: "ownOrganization" },
  "serviceCatalog:read": everybody,
  "engagement:record": staff("own"),
  "engagement:read": staff("own"),
  "engagement:export": staff("always"),
  "engagement:readOutOfRegion": { ...staff("party"), EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "engagement:change": staff("own"),
  "engagementTerms:read": staff("own"),
  "engagementTerms:change": staff("own"),
  "courtesyNotice:read": { ...staff("party"), EXECUTIVE_DIRECTOR: "always", COORDINATOR: "always" },
  "courtesyNotice:export": { ...staff("always"), COORDINATOR: "always" },
  "courtesyNotice:give": staff("own"),
  "courtesyNotice:acknowledge": { ...staff("hostOrNamed"), EXECUTIVE_DIRECTOR: "host" },
  "courtesyNotice:discuss": { ...staff("hostOrNamed"), EXECUTIVE_DIRECTOR: "host" },
  "courtesyNotice:discussAsProvider": staff("own"),
  "courtesyNotice:raiseConcern": { DIRECTOR: "hostOrNamed", CLEARINGHOUSE_DIRECTOR: "hostOrNamed", EXECUTIVE_DIRECTOR: "host" },
  "courtesyNotice:nudge": { COORDINATOR: "always" },
  "outOfRegionList:read": alliance,
  "outOfRegionList:count": { ...alliance, ANALYST: "always" },
  "outOfRegionList:annotate": { COORDINATOR: "always" },
  "outOfRegionList:export": { ...staff("always"), COORDINATOR: "always" },
  "outOfRegionCount:export": { ...alliance, ANALYST: "always" },
  "reportedWork:report": { ...staff("host"), COORDINATOR: "always" },
  "reportedWork:answer": staff("own"),
  "bell:read": { ...staff("self"), BOARD_MEMBER: "self", BOARD_CHAIR: "self", GROUP_MEMBER: "self", COORDINATOR: "self", LIAISON: "self" },
  "linkedNotice:answer": { ANONYMOUS: "always" },
  "stateContract:read": { ...alliance, ANALYST: "always", CSDE_READER: "ownOrganization", OEC_READER: "ownOrganization" },
  "stateContract:export": { ...alliance, ANALYST: "always", CSDE_READER: "always", OEC_READER: "always" },
  "metric:read": everybody,
};

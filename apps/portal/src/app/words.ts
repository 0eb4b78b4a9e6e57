import type { DistrictKind, RoleCode } from "@resc/client/portal";

/** Roles as people say them. */
export const roleNames: Readonly<Record<RoleCode, string>> = {
  STAFF: "Program staff",
  DIRECTOR: "Program director",
  CLEARINGHOUSE_DIRECTOR: "Clearinghouse director",
  EXECUTIVE_DIRECTOR: "Executive Director",
  BOARD_MEMBER: "Board member",
  BOARD_CHAIR: "Board chair",
  GROUP_MEMBER: "Role-alike group member",
  COORDINATOR: "Coordinator",
  LIAISON: "Legislative liaison",
  CSDE_READER: "CSDE reader",
  OEC_READER: "OEC reader",
  ANALYST: "Analyst",
  OPERATOR: "Operator",
};

/** Kinds of district as people say them. */
export const districtKindNames: Readonly<Record<DistrictKind, string>> = {
  LOCAL: "Local",
  REGIONAL: "Regional",
  RESC: "RESC",
  CHARTER: "Charter school",
  ENDOWED_ACADEMY: "Endowed academy",
  STATE_TECHNICAL: "State technical high schools",
  STATE_AGENCY: "State agency",
  OTHER: "Other",
};

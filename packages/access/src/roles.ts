/** The roles that a grant can give, each held for one organization between two dates. */
export const roleCodes = [
  "STAFF",
  "DIRECTOR",
  "CLEARINGHOUSE_DIRECTOR",
  "EXECUTIVE_DIRECTOR",
  "BOARD_MEMBER",
  "BOARD_CHAIR",
  "GROUP_MEMBER",
  "COORDINATOR",
  "LIAISON",
  "CSDE_READER",
  "OEC_READER",
  "ANALYST",
  "OPERATOR",
] as const;

/** A role that a grant can give. */
export type RoleCode = (typeof roleCodes)[number];

/** Who acts without a grant: a stranger, or the platform's own clock and loaders. */
export type ActingRole = RoleCode | "ANONYMOUS" | "SYSTEM";

/** How screens and mail write a role. */
export const roleNames: Readonly<Record<ActingRole, string>> = {
  STAFF: "Program staff",
  DIRECTOR: "Program director",
  CLEARINGHOUSE_DIRECTOR: "Clearinghouse director",
  EXECUTIVE_DIRECTOR: "Executive Director",
  BOARD_MEMBER: "Board member",
  BOARD_CHAIR: "Board chair",
  GROUP_MEMBER: "Role-alike group member",
  COORDINATOR: "Alliance Coordinator",
  LIAISON: "Legislative liaison",
  CSDE_READER: "CSDE reader",
  OEC_READER: "OEC reader",
  ANALYST: "Analyst",
  OPERATOR: "Platform operator",
  ANONYMOUS: "Not signed in",
  SYSTEM: "The platform",
};

/** Staff of a RESC who carry its work. */
export const rescStaffRoles = ["STAFF", "DIRECTOR", "CLEARINGHOUSE_DIRECTOR", "EXECUTIVE_DIRECTOR"] as const satisfies readonly RoleCode[];

/** Everybody signed in for a RESC or the Alliance (visibility V1). */
export const allianceRoles = [
  ...rescStaffRoles,
  "BOARD_MEMBER",
  "BOARD_CHAIR",
  "GROUP_MEMBER",
  "COORDINATOR",
  "LIAISON",
] as const satisfies readonly RoleCode[];

/**
 * Roles whose holders are leaders in the words of the Accord ("all new leaders", A46): directors and above, the boards, and who works for the
 * Alliance as a whole. Program staff, members of a group and readers of other agencies are none.
 */
export const leaderRoles = [
  "DIRECTOR",
  "CLEARINGHOUSE_DIRECTOR",
  "EXECUTIVE_DIRECTOR",
  "BOARD_MEMBER",
  "BOARD_CHAIR",
  "COORDINATOR",
  "LIAISON",
] as const satisfies readonly RoleCode[];

/** Readers of State agencies and analysts: they read their own contract and never change anything (I-34, S5). */
export const readerRoles = ["ANALYST", "CSDE_READER", "OEC_READER"] as const satisfies readonly RoleCode[];

/** A role that only reads. */
export type ReaderRole = (typeof readerRoles)[number];

/** Whether a role only reads. */
export function onlyReads(role: ActingRole): role is ReaderRole {
  return (readerRoles as readonly ActingRole[]).includes(role);
}

/** The codes of the six Regional Educational Service Centers that signed the RESC Alliance Accord, in code order. */
export const rescCodes = ["ACES", "CES", "CREC", "EASTCONN", "EDADVANCE", "LEARN"] as const;

/** One of the six RESCs. Public and lasting, so it is the id of a RESC everywhere. */
export type RescCode = (typeof rescCodes)[number];

/** How each RESC writes its own short name. */
export const rescShortNames: Readonly<Record<RescCode, string>> = {
  ACES: "ACES",
  CES: "CES",
  CREC: "CREC",
  EASTCONN: "EASTCONN",
  EDADVANCE: "EdAdvance",
  LEARN: "LEARN",
};

/** Whether a text is the code of one of the six RESCs. */
export function isRescCode(value: unknown): value is RescCode {
  return typeof value === "string" && (rescCodes as readonly string[]).includes(value);
}

/** Organizations for which a role can be held: the six RESCs, the Alliance, the two State agencies, and the public. */
export const organizationCodes = [...rescCodes, "ALLIANCE", "CSDE", "OEC", "PUBLIC"] as const;

/** An organization for which a role is held. */
export type OrganizationCode = (typeof organizationCodes)[number];

/** The name of an organization as screens and mail write it. */
export const organizationNames: Readonly<Record<OrganizationCode, string>> = {
  ...rescShortNames,
  ALLIANCE: "RESC Alliance",
  CSDE: "Connecticut State Department of Education",
  OEC: "Connecticut Office of Early Childhood",
  PUBLIC: "Public",
};

/** Below so many member boards a RESC ends with the following fiscal year (CGS 10-66a, I-02). */
export const fewestMemberBoards = 4;

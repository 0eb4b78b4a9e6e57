import { roleCodes } from "@resc/access";
import { organizationCodes, rescCodes } from "@resc/domain";
import { registerEnumType } from "type-graphql";

/** What each value of an enum means. Every enum that stands in a contract says it, for those who never saw a screen of ours. */
export type Meanings<Code extends string> = Readonly<Record<Code, string>>;

/** Turns a list of codes into a GraphQL enum whose values are the codes themselves. */
export function enumOf<Code extends string>(
  name: string,
  codes: readonly Code[],
  description: string,
  meanings?: Meanings<Code>,
): Record<Code, Code> {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: meanings?.[code] }])) as Record<
    Code,
    { description: string | undefined }
  >;
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

/** The six RESCs by code. */
export const RescCodeEnum = enumOf("RescCode", rescCodes, "The six Regional Educational Service Centers by code.", {
  ACES: "Area Cooperative Educational Services.",
  CES: "Cooperative Educational Services.",
  CREC: "Capitol Region Education Council.",
  EASTCONN: "Eastern Connecticut Regional Educational Service Center.",
  EDADVANCE: "EdAdvance.",
  LEARN: "LEARN.",
});

/** Organizations for which a role can be held. */
export const OrganizationCodeEnum = enumOf("OrganizationCode", organizationCodes, "An organization for which a role can be held.");

/** The roles that a grant can give. */
export const RoleCodeEnum = enumOf("RoleCode", roleCodes, "A role that a grant can give.");

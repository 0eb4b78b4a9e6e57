import { roleCodes } from "@resc/access";
import { organizationCodes, rescCodes } from "@resc/domain";
import { registerEnumType } from "type-graphql";

/** Turns a list of codes into a GraphQL enum whose values are the codes themselves. */
export function enumOf<Code extends string>(name: string, codes: readonly Code[], description: string): Record<Code, Code> {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  registerEnumType(values, { name, description });
  return values;
}

/** The six RESCs by code. */
export const RescCodeEnum = enumOf("RescCode", rescCodes, "The six Regional Educational Service Centers by code.");

/** Organizations for which a role can be held. */
export const OrganizationCodeEnum = enumOf("OrganizationCode", organizationCodes, "An organization for which a role can be held.");

/** The roles that a grant can give. */
export const RoleCodeEnum = enumOf("RoleCode", roleCodes, "A role that a grant can give.");

import { organizationCodes, organizationNames } from "@resc/domain";
import type { OrganizationCode, RoleCode } from "@resc/client/portal";
import { roleNames } from "../../app/words.ts";

/** Organizations for a list of choices. */
export const organizationOptions = organizationCodes.map((value) => ({ value, label: organizationNames[value] }));

/** Roles that exist for one organization only; all others are held for a RESC. */
export const onlyFor: Partial<Readonly<Record<RoleCode, OrganizationCode>>> = {
  COORDINATOR: "ALLIANCE",
  LIAISON: "ALLIANCE",
  OPERATOR: "ALLIANCE",
  CSDE_READER: "CSDE",
  OEC_READER: "OEC",
};

/** Roles that begin once two Executive Directors have given them. */
export const byTwo: readonly (RoleCode | "")[] = ["COORDINATOR", "LIAISON", "OPERATOR"];

/** Roles for a list of choices. */
export const roleOptions = (Object.keys(roleNames) as RoleCode[]).map((value) => ({ value, label: roleNames[value] }));

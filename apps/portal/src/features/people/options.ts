import { organizationCodes, organizationNames } from "@resc/domain";
import type { RoleCode } from "@resc/client/portal";
import { roleNames } from "../../app/words.ts";

/** Organizations for a list of choices. */
export const organizationOptions = organizationCodes.map((value) => ({ value, label: organizationNames[value] }));

/** Roles for a list of choices. */
export const roleOptions = (Object.keys(roleNames) as RoleCode[]).map((value) => ({ value, label: roleNames[value] }));

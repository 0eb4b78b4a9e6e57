import { organizationCodes, organizationNames } from "@resc/domain";

/** Organizations for a list of choices. */
export const organizationOptions = organizationCodes.map((value) => ({ value, label: organizationNames[value] }));

import type { OrganizationCode } from "@resc/client/portal";
import { organizationCodes } from "@resc/domain";
import { oneOfParam, textParam } from "../../app/router/search.ts";

/** State of the directory in the address. */
export interface PeopleSearch {
  readonly q?: string;
  readonly organization?: OrganizationCode;
}

/** Reads it. */
export function peopleSearch(raw: Record<string, unknown>): PeopleSearch {
  return { q: textParam(raw.q), organization: oneOfParam(organizationCodes, raw.organization) };
}

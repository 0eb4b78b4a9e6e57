import { rescCodes } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { dayParam, oneOfParam, textParam } from "../../app/router/search.ts";

/** What is asked about, in the address: a district's board or a town, where it would go, and from which day. */
export interface MembershipChangeSearch {
  readonly district?: string;
  readonly town?: string;
  readonly to?: RescCode;
  readonly on?: string;
}

/** Reads it; a district and a town at once is a district. */
export function membershipChangeSearch(raw: Record<string, unknown>): MembershipChangeSearch {
  const district = textParam(raw.district);
  return { district, town: district ? undefined : textParam(raw.town), to: oneOfParam(rescCodes, raw.to), on: dayParam(raw.on) };
}

import { dayParam, textParam } from "../../app/router/search.ts";

/** State of the audit log in the address. */
export interface AuditSearch {
  readonly who?: string;
  readonly act?: string;
  readonly object?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Reads it. */
export function auditSearch(raw: Record<string, unknown>): AuditSearch {
  return {
    who: textParam(raw.who),
    act: textParam(raw.act),
    object: textParam(raw.object),
    from: dayParam(raw.from),
    to: dayParam(raw.to),
  };
}

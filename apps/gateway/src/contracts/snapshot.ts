import { createHash } from "node:crypto";

/**
 * The id of the state of all data, from how far the audit trail has come: equal ids, equal data (I-37). What is published cites it,
 * so that a reader of the citation can tell whether the data has changed since.
 */
export function snapshotOf(dataVersion: string): string {
  return createHash("sha256").update(dataVersion).digest("hex").slice(0, 12);
}

/** State of one position's page in the address: the version that is shown; the newest without it. */
export interface PositionSearch {
  readonly version?: number;
}

/** Reads it. */
export function positionSearch(raw: Record<string, unknown>): PositionSearch {
  const version = Number(raw.version);
  return { version: Number.isInteger(version) && version > 0 && version < 10_000 ? version : undefined };
}

import type { ReaderRole } from "@resc/access";

/** What a reader or analyst may spend in cost within a window; numbers of ours, settings named once. */
export const quotaSettings: {
  readonly windowSeconds: number;
  readonly perWindow: Readonly<Record<ReaderRole, number>>;
} = {
  windowSeconds: 3_600,
  perWindow: { ANALYST: 100_000, CSDE_READER: 50_000, OEC_READER: 50_000 },
};

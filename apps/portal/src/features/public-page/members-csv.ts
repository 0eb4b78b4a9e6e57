import { chartCsv } from "@resc/charts";
import type { RescCode } from "@resc/domain";

/** A board of education that is a member of a RESC. */
export interface Member {
  readonly id: string;
  readonly district: string;
  readonly stateCode: string | null;
  readonly resc: RescCode;
  /** First day of the membership; null when no start is on record. */
  readonly validFrom: string | null;
}

/** The membership table as a file: one row per member board, with ids and codes that last. */
export function membersCsv(rows: readonly Member[]): string {
  return chartCsv({
    rows,
    columns: [
      { name: "district_id", header: "", value: ({ id }) => id },
      { name: "state_code", header: "", value: ({ stateCode }) => stateCode },
      { name: "district", header: "", value: ({ district }) => district },
      { name: "resc_code", header: "", value: ({ resc }) => resc },
      { name: "member_since", header: "", value: ({ validFrom }) => validFrom },
    ],
  });
}

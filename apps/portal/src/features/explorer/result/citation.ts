import { formatDay } from "@resc/ui";

/** What a citation names. */
export interface Cited {
  readonly title: string;
  /** The id of the state of the data from which the answer came. */
  readonly snapshot: string;
  /** The day on which it was asked, `YYYY-MM-DD`. */
  readonly askedOn: string;
  /** The address that asks the same again. */
  readonly address: string;
}

/** How an answer is cited in print: whose data, which question, the snapshot, the day, and where to ask again. */
export function citation({ title, snapshot, askedOn, address }: Cited): string {
  return `Connecticut RESC Alliance platform. "${title}." Snapshot ${snapshot}, asked on ${formatDay(askedOn)}. ${address}`;
}

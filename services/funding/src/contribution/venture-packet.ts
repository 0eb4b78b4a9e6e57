import { formatDate, formatMoney, type Money, organizationNames, type RescCode } from "@resc/domain";
import type { Reader } from "@resc/store";
import type { SupportKind } from "../venture/kinds.ts";
import type { ContributionFlag, ContributionState } from "./contribution.machine.ts";

/** A contribution that the directors see in their packet: past a due date, or changed since the packet before. */
export interface VenturePacketRow {
  readonly ventureRef: string;
  readonly venture: string;
  readonly contributionRef: string;
  readonly giver: RescCode;
  readonly kind: SupportKind;
  readonly what: string;
  readonly state: ContributionState;
  readonly flags: readonly ContributionFlag[];
  /** US dollars in funds; null for a contribution in kind. */
  readonly fundsPledged: Money | null;
  readonly fundsFulfilled: Money | null;
  /** Value in US dollars in kind; null for funds. */
  readonly inKindPledged: Money | null;
  readonly inKindFulfilled: Money | null;
  /** The oldest due date that is past and not covered; null when nothing is behind. */
  readonly overdueSince: string | null;
  /** What was written in the ledger since then, oldest first, such as PLEDGE or REVERSAL. */
  readonly changes: readonly string[];
}

/** What the directors' packet says of contributions: those past a due date, and those whose ledger grew since an instant. A pure read under the reader's rights. */
export async function venturePacketRows(reader: Reader, since: Date | null): Promise<VenturePacketRow[]> {
  return reader.query<VenturePacketRow>(
    `select 'V-' || v.number as "ventureRef", v.title as venture, 'C-' || c.number as "contributionRef", c.giver_code as giver, c.kind, c.what, c.state, c.flags,
       b.funds_pledged::text as "fundsPledged", b.funds_fulfilled::text as "fundsFulfilled", b.in_kind_pledged::text as "inKindPledged", b.in_kind_fulfilled::text as "inKindFulfilled",
       case when 'OVERDUE' = any (c.flags) then (select min(s.due_on)::text from (select i.due_on, sum(coalesce(i.funds, i.in_kind)) over (order by i.due_on, i.id) as due from contribution_instalment i
         where i.contribution_id = c.id and i.revision = c.schedule_revision) s where s.due > coalesce(b.funds_fulfilled, b.in_kind_fulfilled)) end as "overdueSince", x.changes
     from contribution c join venture v on v.id = c.venture_id join contribution_balance b on b.contribution_id = c.id
     cross join lateral (select coalesce(array_agg(e.entry order by e.seq), '{}') as changes from contribution_entry e where e.contribution_id = c.id and e.at > coalesce($1::timestamptz, '-infinity')) x
     where 'OVERDUE' = any (c.flags) or cardinality(x.changes) > 0 order by v.number, c.number`,
    [since],
  );
}

const entryWords: Record<string, string> = {
  PLEDGE: "pledged",
  VALUATION: "valued anew",
  REDUCTION: "reduced",
  FULFILMENT: "a part confirmed",
  REVERSAL: "an entry reversed",
};

/** What the packet says of one contribution, as sentences. Funds and in kind are never added (I-28). */
export function packetSentence(row: VenturePacketRow): string {
  const [where, pledged, given] =
    row.kind === "FUNDS"
      ? ["in funds", row.fundsPledged, row.fundsFulfilled]
      : ["in kind, at its value", row.inKindPledged, row.inKindFulfilled];
  return [
    ...(row.overdueSince ? [`Overdue since ${formatDate(row.overdueSince)}.`] : []),
    ...(row.changes.length > 0
      ? [`Since the last section: ${[...new Set(row.changes)].map((entry) => entryWords[entry] ?? entry).join(", ")}.`]
      : []),
    `${organizationNames[row.giver]}, ${where}: ${formatMoney(pledged ?? "0.00")} pledged, ${formatMoney(given ?? "0.00")} fulfilled.`,
  ].join(" ");
}

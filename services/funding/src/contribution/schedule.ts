import { InvalidInputError, newId, type Money, toCents } from "@resc/domain";
import type { Transaction } from "@resc/store";
import type { ContributionEntity } from "./contribution.entity.ts";
import { hoursText } from "./ledger.ts";
import { centsOf, columnsOf, quartersOf, worthOf } from "./valuation.ts";

/** An instalment as it is asked for: dollars, or hours where hours are given. */
export interface InstalmentLine {
  readonly dueOn: string;
  readonly amount: Money | null;
  readonly hours: number | null;
}

/** An instalment as it stands in the schedule. */
export interface Instalment {
  readonly dueOn: string;
  readonly cents: bigint;
  readonly quarters: bigint | null;
}

/** Reads instalments and puts them in the order of their days. Hours are valued so that the parts add up to the value of the whole. Throws unless they add up. */
export function readInstalments(
  lines: readonly InstalmentLine[],
  pledge: { readonly cents: bigint; readonly quarters: bigint | null; readonly rate: Money | null },
): Instalment[] {
  const ordered = lines.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const { rate, quarters: pledgedQuarters } = pledge;
  let sum = 0n;
  let quartersSum = 0n;
  const instalments = ordered.map((line): Instalment => {
    if (rate === null) {
      const cents = toCents(line.amount ?? "0");
      sum += cents;
      return { dueOn: line.dueOn, cents, quarters: null };
    }
    const quarters = quartersOf(line.hours ?? 0, "instalments");
    quartersSum += quarters;
    const cents = worthOf(quartersSum, rate) - sum;
    sum += cents;
    return { dueOn: line.dueOn, cents, quarters };
  });
  const fits = rate === null ? sum === pledge.cents : quartersSum === pledgedQuarters;
  if (!fits || instalments.length === 0 || instalments.some(({ cents }) => cents <= 0n))
    throw new InvalidInputError([
      {
        field: "instalments",
        message: `Write parts with their days that add up to the ${rate === null ? "pledge" : "pledged hours"}, each more than zero.`,
      },
    ]);
  return instalments;
}

/** A schedule that comes down to a smaller pledge: what is due last falls away first. */
export function cutInstalments(
  instalments: readonly Instalment[],
  target: { readonly cents: bigint; readonly quarters: bigint | null },
): Instalment[] {
  const kept: Instalment[] = [];
  let left = target.cents;
  let quartersLeft = target.quarters;
  for (const one of instalments) {
    if (left <= 0n) break;
    const cents = one.cents < left ? one.cents : left;
    const quarters = one.quarters === null || quartersLeft === null ? null : one.quarters < quartersLeft ? one.quarters : quartersLeft;
    kept.push({ dueOn: one.dueOn, cents, quarters: quarters === 0n ? null : quarters });
    left -= cents;
    if (quartersLeft !== null && quarters !== null) quartersLeft -= quarters;
  }
  return kept;
}

/** The schedule that stands. */
export async function scheduleOf(tx: Transaction, contribution: ContributionEntity): Promise<Instalment[]> {
  const rows = await tx.query<{ due_on: string; amount: string; quarters: string | null }>(
    `select due_on::text, coalesce(funds, in_kind)::text as amount, (hours * 4)::bigint::text as quarters from contribution_instalment where contribution_id = $1 and revision = $2 order by due_on, id`,
    [contribution.id, contribution.scheduleRevision],
  );
  return rows.map((row) => ({
    dueOn: row.due_on,
    cents: centsOf(row.amount),
    quarters: row.quarters === null ? null : BigInt(row.quarters),
  }));
}

/** Writes a revision of the schedule; earlier ones stay on record. */
export async function writeSchedule(
  tx: Transaction,
  contribution: ContributionEntity,
  revision: number,
  instalments: readonly Instalment[],
): Promise<void> {
  for (const { dueOn, cents, quarters } of instalments) {
    const [funds, inKind] = columnsOf(contribution.kind, cents);
    await tx.query(
      `insert into contribution_instalment (id, contribution_id, giver_code, lead_code, kind, funds, in_kind, revision, due_on, hours) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId("ledgerEntry"),
        contribution.id,
        contribution.giverCode,
        contribution.leadCode,
        contribution.kind,
        funds,
        inKind,
        revision,
        dueOn,
        hoursText(quarters),
      ],
    );
  }
}

/** The day of the first instalment that is past and not covered by what was given or recorded; null when nothing is behind. */
export function firstBehind(instalments: readonly Instalment[], given: bigint, today: string): string | null {
  let due = 0n;
  for (const { dueOn, cents } of instalments) {
    due += cents;
    if (dueOn < today && due > given) return dueOn;
  }
  return null;
}

import type { Home_FundingQuery, RoleCode } from "@resc/client/portal";
import type { Stat } from "@resc/ui";
import type { NeedsYouItem } from "./needs-you.tsx";

/** A number as the home queries answer it. */
type HomeNumber = NonNullable<Home_FundingQuery["fundingNumbers"]>[number];

const mostNumbers = 4;
/** Those whose work is funding: its numbers stand in place of the last of the others. */
const fundingRoles: readonly RoleCode[] = ["COORDINATOR", "CLEARINGHOUSE_DIRECTOR"];
const late: readonly (string | null)[] = ["LATE", "NEVER_GIVEN"];

/** What waits, from all parts of the platform: what is late first, else in the order of the parts. */
export function inOrder(...parts: readonly (readonly NeedsYouItem[])[]): readonly NeedsYouItem[] {
  const all = parts.flat();
  return [...all.filter(({ flag }) => late.includes(flag)), ...all.filter(({ flag }) => !late.includes(flag))];
}

/** At most four numbers for a role; who keeps the priorities has those of advocacy. */
export function numbersFor(
  role: RoleCode,
  own: readonly HomeNumber[],
  funding: readonly HomeNumber[],
  advocacy: readonly HomeNumber[] = [],
): readonly Stat[] {
  const kept = fundingRoles.includes(role) ? own.slice(0, mostNumbers - funding.length) : own;
  const numbers = advocacy.length > 0 ? [...advocacy] : fundingRoles.includes(role) ? [...kept, ...funding] : [...kept];
  return numbers.slice(0, mostNumbers).map(({ label, value, unit, path }) => ({ label, value, unit, href: path }));
}

import type { Home_FundingQuery } from "@resc/client/portal";
import type { Stat } from "@resc/ui";
import type { NeedsYouItem } from "./needs-you.tsx";

/** A number as the home queries answer it. */
type HomeNumber = NonNullable<Home_FundingQuery["fundingNumbers"]>[number];

const mostNumbers = 4;
const late: readonly (string | null)[] = ["LATE", "NEVER_GIVEN"];

/** What waits, from all parts of the platform: what is late first, else in the order of the parts. */
export function inOrder(...parts: readonly (readonly NeedsYouItem[])[]): readonly NeedsYouItem[] {
  const all = parts.flat();
  return [...all.filter(({ flag }) => late.includes(flag)), ...all.filter(({ flag }) => !late.includes(flag))];
}

/** The numbers of the first page, from all parts of the platform in their order: at most four. Each part answers only what is of the viewer's role. */
export function numbersOf(...parts: readonly (readonly HomeNumber[])[]): readonly Stat[] {
  return parts
    .flat()
    .slice(0, mostNumbers)
    .map(({ label, value, unit, path }) => ({ label, value, unit, href: path }));
}

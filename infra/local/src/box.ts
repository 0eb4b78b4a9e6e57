import { roleNames } from "@resc/access";
import { organizationNames } from "@resc/domain";
import { demoPeople } from "./demo/people.ts";

/** What the start command tells at the end. */
export interface BoxFacts {
  readonly portal: string;
  readonly graphql: string;
  readonly mail: string;
  readonly demonstration: boolean;
  readonly seconds: number;
}

function frame(lines: readonly string[]): string {
  const width = Math.max(...lines.map((line) => line.length));
  const bar = "─".repeat(width + 2);
  return [`┌${bar}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${bar}┘`].join("\n");
}

/** The one box with addresses and demonstration sign-ins. */
export function box(facts: BoxFacts): string {
  const lines = [
    "RESC Alliance platform",
    "",
    `Portal    ${facts.portal}`,
    `GraphQL   ${facts.graphql}`,
    `Mail      ${facts.mail}`,
    `Ready in  ${facts.seconds.toFixed(1)} s`,
    "",
  ];
  if (facts.demonstration) {
    lines.push("Demonstration sign-ins (all invented; choose one on the sign-in page):");
    for (const person of demoPeople)
      lines.push(
        `  ${person.name.padEnd(24)} ${person.roles.map((held) => `${roleNames[held.role]}, ${organizationNames[held.organization]}`).join(" and ")}`,
      );
    lines.push("");
  } else {
    lines.push("No demonstration data. Name the first people with `pnpm person add --help`.", "");
  }
  lines.push("Ctrl-C stops everything. `pnpm reset` starts afresh.");
  return frame(lines);
}

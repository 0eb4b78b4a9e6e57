import { type ContractChange, isUnchanged } from "./contract-changes.ts";
import type { DatedChange } from "./contract-history.ts";
import { type ContractName, contractTagsOf } from "./contracts.ts";

const names = Object.keys(contractTagsOf) as ContractName[];

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
}

function section(title: string, change: ContractChange): string {
  return `\n### ${title}\n${list("Breaks programs that used it:", change.breaking)}${list("Look at it:", change.dangerous)}${list("New:", change.added)}`;
}

/** Contracts with the same changes are told once. */
function sections(changes: NonNullable<DatedChange["changes"]>): string {
  const groups = new Map<string, ContractName[]>();
  for (const name of names) {
    if (isUnchanged(changes[name])) continue;
    const key = JSON.stringify(changes[name]);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  if (groups.size === 0) return "\nWords of descriptions only.\n";
  return [...groups.values()].map((same) => section(same.join(", "), changes[same[0] ?? "analyst"])).join("");
}

/** docs/api-changelog.md: what changed in the contracts and when, the newest first. */
export function changelogDocument(changes: readonly DatedChange[]): string {
  const days = changes.map(({ date, declared, changes: changed }) => {
    const said = declared === null ? "" : `\n${declared}\n`;
    return `## ${date}\n${said}${changed === null ? "\nThe first contracts: analyst, csde and oec. The printed schema is at `/schema.graphql`.\n" : sections(changed)}`;
  });
  return `# Changes of the API\n\n<!-- Generated from infra/supergraph/schemas/contracts/history by \`pnpm generate\`; do not edit. -->\n
What analysts and State agencies can ask, day by day. A field is taken away or changes its form only with a date and a word here; new fields come without warning, at any time.
The contracts of every day lie in [infra/supergraph/schemas/contracts/history](../infra/supergraph/schemas/contracts/history).\n
${days.join("\n")}`;
}

/** The same as data, for the Data page of the portal. */
export function changelogModule(changes: readonly DatedChange[]): string {
  return `/* Generated from the history of the contracts. Do not edit: run the generator again. */

/** What one day changed in a contract. */
export interface ApiChange {
  readonly date: string;
  /** Why something breaks and what to use instead; null when nothing does. */
  readonly declared: string | null;
  /** By contract; null on the first day. */
  readonly changes: Readonly<
    Record<string, { readonly added: readonly string[]; readonly dangerous: readonly string[]; readonly breaking: readonly string[] }>
  > | null;
}

/** What changed in the contracts and when, the newest first. */
export const apiChanges: readonly ApiChange[] = ${JSON.stringify(changes, null, 2)};
`;
}

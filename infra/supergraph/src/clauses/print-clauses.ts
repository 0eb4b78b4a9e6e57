import { isAccordClause } from "@resc/domain";
import type { ClauseReport, Honored } from "./check-clauses.ts";
import type { Tag } from "./tags.ts";

const generated = "<!-- Generated from the code by `pnpm generate`; do not edit. -->";

function places(tags: readonly Tag[]): string {
  const paths = [...new Set(tags.map(({ path }) => path))];
  return paths.map((path) => `[${path.split("/").at(-1)}](../${path})`).join(", ");
}

function section({ clause, screens, rules, tests, noScreen }: Honored): string {
  const lines = [
    `### ${clause.id}${clause.citation ? `: ${clause.citation}` : ""}`,
    clause.sentences.map((sentence) => `> ${sentence}`).join("\n>\n"),
    `- Screens: ${screens.length > 0 ? places(screens) : `none; ${noScreen ?? "missing"}`}`,
    ...(rules.length > 0 ? [`- Rules: ${places(rules)}`] : []),
    `- Tests: ${places(tests) || "missing"}`,
  ];
  return `${lines[0]}\n\n${lines[1]}\n\n${lines.slice(2).join("\n")}\n`;
}

/** docs/clauses.md: each sentence of both founding documents with what honors it. */
export function clausesDocument({ honored, rules }: ClauseReport): string {
  const of = (letter: string) =>
    honored
      .filter(({ clause }) => clause.id.startsWith(letter))
      .map(section)
      .join("\n");
  return `# What honors each sentence

${generated}

Each sentence of the Accord (July 2021) and of the Legislative Priorities (2022) with the screens, rules and tests that carry its name in a \`@clause\` tag. \`pnpm clauses\` fails on a sentence without a test, on one without a screen or a written reason, and on a rule that names nothing; ${rules} rules are looked at. Two lines of the document that make one sentence stand apart here.

## The Accord

${of("A")}
## The Legislative Priorities

${of("P")}`;
}

/** The module from which the portal takes the words of the Accord and the pages that honor each sentence. */
export function accordModule({ honored }: ClauseReport): string {
  const entries = honored
    .filter(({ clause }) => isAccordClause(clause.id))
    .map(({ clause, screens }) => {
      const pages = new Map(screens.flatMap(({ page }) => (page ? [[page.address, page] as const] : [])));
      const links = [...pages.values()]
        .toSorted((one, other) => one.address.localeCompare(other.address))
        .map(({ address, title }) => `      { address: ${JSON.stringify(address)}, title: ${JSON.stringify(title)} },`);
      const list = links.length > 0 ? `[\n${links.join("\n")}\n    ]` : "[]";
      return `  ${clause.id}: {\n    sentences: [\n${clause.sentences.map((one) => `      ${JSON.stringify(one)},`).join("\n")}\n    ],\n    pages: ${list},\n  },`;
    });
  return `// Generated from the founding texts and the tags in the code by \`pnpm generate\`; do not edit.

/** A line of the Accord: its sentences, and the pages of the portal on which it is kept. */
export interface AccordWords {
  readonly sentences: readonly string[];
  readonly pages: readonly { readonly address: string; readonly title: string }[];
}

const lines = {
${entries.join("\n")}
} satisfies Record<string, AccordWords>;

/** Every line of the Accord that can be cited. */
export const accordWords: Readonly<Record<keyof typeof lines, AccordWords>> = lines;
`;
}

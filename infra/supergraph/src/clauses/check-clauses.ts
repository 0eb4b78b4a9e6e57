import { noScreen } from "./no-screen.ts";
import { type Clause, clausesOf } from "./sentences.ts";
import { type Rule, rulesOf } from "./rules.ts";
import type { Role, Source } from "./sources.ts";
import { knownId, type Tag, tagsOf } from "./tags.ts";

/** A sentence with what honors it. */
export interface Honored {
  readonly clause: Clause;
  readonly screens: readonly Tag[];
  readonly rules: readonly Tag[];
  readonly tests: readonly Tag[];
  /** Why it has no screen; null where it has one. */
  readonly noScreen: string | null;
}

/** What the check found. */
export interface ClauseReport {
  readonly honored: readonly Honored[];
  /** One sentence for each thing that is missing, with what to write; empty when all is well. */
  readonly gaps: readonly string[];
  readonly rules: number;
}

const short = ({ id, sentences }: Clause) => {
  const [first = ""] = sentences;
  return `${id} ("${first.length > 60 ? `${first.slice(0, 60)}…` : first}")`;
};

function gapsOf({ clause, screens, tests, noScreen: reason }: Honored): readonly string[] {
  const gaps: string[] = [];
  if (tests.length === 0) gaps.push(`${short(clause)} has no test. Write one, with @clause ${clause.id} in a comment at its top.`);
  if (screens.length === 0 && reason === null)
    gaps.push(
      `${short(clause)} has no screen. Write @clause ${clause.id} beside the page that honors it, or a reason in infra/supergraph/src/clauses/no-screen.ts.`,
    );
  if (screens.length > 0 && reason !== null)
    gaps.push(`${short(clause)} is marked as without a screen and has one: ${screens[0]?.path}. Take it out of no-screen.ts.`);
  return gaps;
}

const gapOfRule = ({ path, line, what }: Rule) =>
  `${path}:${line}: ${what} does not say why it is there. Write @clause with its sentence (A37), decision (D-02), invariant (I-09) or statute (10-66j).`;

/** Looks for every sentence of both founding documents in the sources, and for a reason behind every rule. */
export function checkClauses(
  sources: readonly Source[],
  clauses: readonly Clause[] = clausesOf(),
  reasons: Readonly<Record<string, string>> = noScreen,
): ClauseReport {
  const known = clauses.map(({ id }) => id);
  const tags = sources.flatMap((source) => tagsOf(source, known));
  const rules = sources.flatMap(rulesOf);
  const honored = clauses.map((clause): Honored => {
    const by = (role: Role) => tags.filter((tag) => tag.role === role && tag.ids.includes(clause.id));
    return { clause, screens: by("screen"), rules: by("rule"), tests: by("test"), noScreen: reasons[clause.id] ?? null };
  });
  const strange = tags.flatMap(({ path, line, ids }) =>
    ids
      .filter((id) => (/^[AP]\d+$/.test(id) ? !known.includes(id) : !knownId.test(id)))
      .map((id) => `${path}:${line}: @clause names "${id}", which is no sentence, decision, invariant or statute.`),
  );
  const idle = Object.keys(reasons).filter((id) => !known.includes(id));
  return {
    honored,
    rules: rules.length,
    gaps: [
      ...honored.flatMap(gapsOf),
      ...rules.filter(({ tagged }) => !tagged).map(gapOfRule),
      ...strange,
      ...idle.map((id) => `no-screen.ts names "${id}", which is no sentence.`),
    ],
  };
}

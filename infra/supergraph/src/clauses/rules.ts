import type { Source } from "./sources.ts";

/** A rule of the code that must say why it is there. */
export interface Rule {
  readonly path: string;
  readonly line: number;
  /** What it is, in words. */
  readonly what: string;
  readonly tagged: boolean;
}

const hasTag = (text: string) => /@clause[ \t]+\S/.test(text);
const lineOf = (text: string, index: number) => text.slice(0, index).split("\n").length;

function machine({ path, text }: Source): readonly Rule[] {
  return path.endsWith(".machine.ts") ? [{ path, line: 1, what: "a state machine", tagged: hasTag(text) }] : [];
}

/** Rights stand in groups with an empty line between; one tag at the head of a group speaks for all of it. */
function rights({ path, text }: Source): readonly Rule[] {
  if (path !== "packages/access/src/rights.ts") return [];
  const begin = text.indexOf("export const rights = {");
  const table = text.slice(begin, text.indexOf("} as const", begin));
  let at = begin;
  return table.split("\n\n").map((group) => {
    const found = /"([a-zA-Z]+:[a-zA-Z]+)"/.exec(group);
    const rule = {
      path,
      line: lineOf(text, at + (found?.index ?? 0)),
      what: `the group of rights with "${found?.[1]}"`,
      tagged: hasTag(group),
    };
    at += group.length + 2;
    return rule;
  });
}

/** Exported constants, each with the comment before it. */
function constants(source: Source, wanted: (declaration: string) => boolean, what: (name: string) => string): readonly Rule[] {
  const declaration = /((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?)export const (\w+)([^=]*)=/g;
  return [...source.text.matchAll(declaration)]
    .filter(([, , , type]) => wanted(type ?? ""))
    .map((found) => ({
      path: source.path,
      line: lineOf(source.text, found.index + (found[1]?.length ?? 0)),
      what: what(found[2] ?? ""),
      tagged: hasTag(found[1] ?? ""),
    }));
}

const settings = (source: Source) =>
  source.path.endsWith("/shared/settings.ts")
    ? constants(
        source,
        () => true,
        (name) => `the setting ${name}`,
      )
    : [];
const clockActs = (source: Source) =>
  source.path.startsWith("services/") && !source.path.includes("/test/")
    ? constants(
        source,
        (type) => type.includes("ClockAct"),
        (name) => `the act of the clock ${name}`,
      )
    : [];

/** State machines, groups of rights, settings and acts of the clock. */
export function rulesOf(source: Source): readonly Rule[] {
  return [...machine(source), ...rights(source), ...settings(source), ...clockActs(source)];
}

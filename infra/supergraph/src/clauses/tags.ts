import { type Role, roleOf, type Source } from "./sources.ts";

/** What one tag says: which sentences, decisions, invariants or statutes stand behind this place of the code. */
export interface Tag {
  readonly path: string;
  readonly line: number;
  readonly role: Role;
  readonly ids: readonly string[];
  /** The page of the portal on which it is seen; null where the tag stands elsewhere. */
  readonly page: { readonly address: string; readonly title: string } | null;
}

// Only in comments: a message that speaks of tags is none.
const tag = /^[ \t]*(?:\/\*\*|\*|\/\/)(?:[^\n]*?[ \t])??@clause[ \t]+([^*\n]+)/gm;
const page = /^[ \t]*\*[ \t]*@page[ \t]+(\/\S*)[ \t]+([^*\n]+)/m;

/** A37, P22, D-02, I-09, SM-1, B-03, S7, a statute such as 10-66j, or a range of lines such as A52-A83. */
export const knownId = /^([AP]\d+(-[AP]\d+)?|(D|I|B)-\d\d|SM-\d+|S\d+|\d+-\d+[a-z]?)$/;

function expand(id: string, known: readonly string[]): readonly string[] {
  const range = /^([AP])(\d+)-\1(\d+)$/.exec(id);
  if (!range) return [id];
  const [, letter, from, to] = range;
  return known.filter((one) => one.startsWith(letter ?? "") && Number(one.slice(1)) >= Number(from) && Number(one.slice(1)) <= Number(to));
}

/** The ids behind one tag; a range of lines stands for every line in it. */
export function idsOf(words: string, known: readonly string[]): readonly string[] {
  return words
    .trim()
    .split(/[\s,]+/)
    .flatMap((id) => expand(id, known));
}

/** Every tag of a source. A page that is named in the same file is where its tags are seen. */
export function tagsOf({ path, text }: Source, known: readonly string[]): readonly Tag[] {
  const [, address, title] = page.exec(text) ?? [];
  return [...text.matchAll(tag)].map((found) => ({
    path,
    line: text.slice(0, found.index).split("\n").length,
    role: roleOf(path),
    ids: idsOf(found[1] ?? "", known),
    page: address && title ? { address, title: title.trim() } : null,
  }));
}

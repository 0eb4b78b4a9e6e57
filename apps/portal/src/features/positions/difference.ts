/** A run of words that stayed, came or went. */
export interface Run {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

// Texts of positions are short; longer ones are shown as wholly replaced rather than holding up the page.
const mostCells = 4_000_000;
const wordsOf = (text: string) => text.match(/\s+|\S+/g) ?? [];

/** The differences between two texts, by words. The runs without what was added are the text before; without what was removed, the text after. */
export function differences(before: string, after: string): readonly Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > mostCells) return joined([...old.map(removed), ...now.map(added)]);
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && gone === come) {
      runs.push({ kind: "same", text: gone });
      i += 1;
      j += 1;
    } else if (come === undefined || (gone !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      runs.push(removed(gone ?? ""));
      i += 1;
    } else {
      runs.push(added(come));
      j += 1;
    }
  }
  return joined(runs);
}

function removed(text: string): Run {
  return { kind: "removed", text };
}

function added(text: string): Run {
  return { kind: "added", text };
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === run.kind) all[all.length - 1] = { kind: run.kind, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

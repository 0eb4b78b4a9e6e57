import { isProtected, type Labelled, labelOf, type SpaceCell, type Thresholds, type Withheld } from "./suppression-label.ts";

/** What may be shown of one fiscal year: for each cell a reason or null, for each total whether it is shown. */
export interface Release {
  readonly cells: ReadonlyMap<string, Withheld | null>;
  /** By key of the total: `` all types, `type`, `type|region`; and across types `region:`, `town:`. */
  readonly totals: ReadonlyMap<string, boolean>;
}

/** A fiscal year as it stood at an import: the cells, and what was shown of them. */
export interface ReleasedYear {
  readonly cells: readonly SpaceCell[];
  readonly release: Release;
}

interface Node {
  readonly key: string;
  readonly children: readonly Node[];
  readonly leaf: Labelled | null;
  withheld: Withheld | null;
}

/** The key of a cell within its fiscal year. */
export function cellKey(cell: Pick<SpaceCell, "type" | "region" | "town">): string {
  return `${cell.type}|${cell.region}|${cell.town}`;
}

/**
 * Decides what of a fiscal year may be shown. Totals form a tree: all types, type, region within the type, town. A total stays only if
 * every small cell that hangs on it can trade places with another withheld one: by some number both ways all that is shown, the reasons
 * included, would be the same (`isProtected`). Where that fails the first town or region by code that makes it true is withheld too; where
 * none does, the total goes. Totals across types stand only where nothing under them is withheld.
 * Against another vintage: what was withheld stays withheld, and a total that was once shown is shown again only while the withheld cells
 * under it are the same with the same numbers; else the difference of two vintages would tell the change.
 */
export function suppress(cells: readonly SpaceCell[], thresholds: Thresholds, before: ReleasedYear | null): Release {
  const root = tree(cells, thresholds, before);
  settle(root, thresholds, before);
  const reasons = new Map<string, Withheld | null>();
  const totals = new Map<string, boolean>();
  visit(root, (node) => (node.leaf ? reasons.set(node.key, node.withheld) : totals.set(node.key, node.withheld === null)));
  for (const cell of cells)
    for (const key of [`region:${cell.region}`, `town:${cell.town}`])
      totals.set(key, (totals.get(key) ?? true) && reasons.get(cellKey(cell)) === null);
  return { cells: reasons, totals };
}

function tree(cells: readonly SpaceCell[], thresholds: Thresholds, before: ReleasedYear | null): Node {
  const sorted = cells.toSorted((a, b) => (cellKey(a) < cellKey(b) ? -1 : 1));
  const under = (key: string, of: (cell: SpaceCell) => string, part: readonly SpaceCell[], make: (part: readonly SpaceCell[]) => Node[]) =>
    [...new Set(part.map(of))].map((value): Node => {
      const own = key === "" ? value : `${key}|${value}`;
      const children = make(part.filter((cell) => of(cell) === value));
      return { key: own, children, leaf: null, withheld: null };
    });
  const leaf = (cell: SpaceCell): Node => {
    const key = cellKey(cell);
    const label = labelOf(cell, thresholds);
    const kept = before?.release.cells.get(key);
    return { key, children: [], leaf: { cell, label: label ?? "COMPLEMENT" }, withheld: label ?? (kept ? "COMPLEMENT" : null) };
  };
  const types = under(
    "",
    (cell) => cell.type,
    sorted,
    (ofType) =>
      under(
        ofType[0]?.type ?? "",
        (cell) => cell.region,
        ofType,
        (ofRegion) => ofRegion.map(leaf),
      ),
  );
  return { key: "", children: types, leaf: null, withheld: null };
}

function settle(node: Node, thresholds: Thresholds, before: ReleasedYear | null): void {
  if (node.leaf) return;
  for (const child of node.children) settle(child, thresholds, before);
  const known = before?.release.totals.get(node.key);
  if (known !== undefined) {
    if (!known || (before && changedUnder(node, before))) node.withheld = "COMPLEMENT";
    return;
  }
  const hanging = node.children.flatMap(exposed);
  const open = hanging.filter((one) => one.label !== "COMPLEMENT" && !hanging.some((other) => isProtected(one, other, thresholds)));
  if (open.length === 0) return;
  for (const choice of choices(node)) {
    const offered = choice.flatMap(({ leaf, children }) => (leaf ? [leaf] : children.flatMap(exposed)));
    if (!open.every((one) => offered.some((other) => isProtected(one, other, thresholds)))) continue;
    for (const one of choice) one.withheld = "COMPLEMENT";
    return;
  }
  node.withheld = "COMPLEMENT";
}

/** The withheld cells on whose sum the next total above a node's children hangs: no shown total lies between. */
function exposed(node: Node): Labelled[] {
  if (node.withheld === null) return [];
  return node.leaf ? [node.leaf] : node.children.flatMap(exposed);
}

/** What else under a node could be withheld, in the order of codes, so that the choice tells nothing of the numbers. */
function* choices(node: Node): Generator<readonly Node[]> {
  for (const child of node.children) {
    if (child.withheld !== null) continue;
    if (child.leaf) yield [child];
    else {
      if (child.children.some((one) => one.withheld !== null)) yield [child];
      for (const below of choices(child)) yield [child, ...below];
    }
  }
}

/** Whether the withheld cells under a total are others than before, or have other numbers. */
function changedUnder(node: Node, before: ReleasedYear): boolean {
  const under = (key: string) => node.key === "" || key.startsWith(`${node.key}|`);
  const then = new Map(
    before.cells
      .filter((cell) => under(cellKey(cell)) && before.release.cells.get(cellKey(cell)))
      .map((cell) => [cellKey(cell), `${cell.funded} ${cell.filled}`]),
  );
  const now = new Map<string, string>();
  visit(node, ({ key, leaf, withheld }) => leaf && withheld && now.set(key, `${leaf.cell.funded} ${leaf.cell.filled}`));
  return now.size !== then.size || [...now].some(([key, numbers]) => then.get(key) !== numbers);
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const child of node.children) visit(child, look);
}

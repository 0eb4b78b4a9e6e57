import { cellKey, type ReleasedYear } from "../src/space-count/suppress.ts";
import type { SpaceCell, Thresholds, Withheld } from "../src/space-count/suppression-label.ts";
import { type LinearRow, rangeOf } from "./linear-solver.ts";

/** A withheld small number and what an attacker can say of it at best. */
export interface Found {
  readonly cell: string;
  readonly vintage: number;
  readonly truth: number;
  readonly least: number;
  readonly greatest: number;
}

const totalsOf = (cell: SpaceCell) => ["", cell.type, `${cell.type}|${cell.region}`, `region:${cell.region}`, `town:${cell.town}`];

/**
 * Attacks what was shown of one fiscal year in all its vintages with a linear solver. The attacker knows every cell and total that was shown,
 * every reason, that filled spaces are funded, and, at worst, which numbers stayed the same between vintages.
 */
export function attack(vintages: readonly ReleasedYear[], thresholds: Thresholds): readonly Found[] {
  const variables = new Map<string, number>();
  const rows: LinearRow[] = [];
  const variable = (name: string) => variables.get(name) ?? variables.set(name, variables.size).size - 1;
  const names = namesOf(vintages);
  const bound = (name: string, coefficient: 1 | -1, value: number) =>
    rows.push({ coefficients: new Map([[variable(name), coefficient]]), kind: "atMost", value });
  for (const [index, { cells, release }] of vintages.entries()) {
    for (const cell of cells) {
      const [filled, funded] = names(cell, index);
      const reason = release.cells.get(cellKey(cell));
      rows.push({ coefficients: new Map([[variable(filled), 1], [variable(funded), -1]]), kind: "atMost", value: 0 }); // prettier-ignore
      if (reason) boundsOf(reason, thresholds, (of, sign, value) => bound(of === "filled" ? filled : funded, sign, value));
      else for (const [name, value] of [[filled, cell.filled], [funded, cell.funded]] as const) rows.push(exactly([variable(name)], value)); // prettier-ignore
    }
    for (const [key, shown] of release.totals) {
      if (!shown) continue;
      const under = cells.filter((cell) => totalsOf(cell).includes(key));
      for (const at of [0, 1] as const) {
        const value = under.reduce((sum, cell) => sum + (at === 0 ? cell.filled : cell.funded), 0);
        rows.push(exactly(under.map((cell) => variable(names(cell, index)[at])), value)); // prettier-ignore
      }
    }
  }
  return vintages.flatMap(({ cells, release }, index) =>
    cells
      .filter((cell) => ["FEW_FILLED", "FEW_SPACES"].includes(release.cells.get(cellKey(cell)) ?? ""))
      .map((cell) => {
        const [least, greatest] = rangeOf(variable(names(cell, index)[0]), variables.size, rows);
        return { cell: cellKey(cell), vintage: index, truth: cell.filled, least, greatest };
      }),
  );
}

/** A number that stayed the same has one name in all vintages, so that what one of them shows helps with the others. */
function namesOf(vintages: readonly ReleasedYear[]) {
  return (cell: SpaceCell, index: number): readonly [filled: string, funded: string] => {
    let since = index;
    const same = (at: number) =>
      vintages[at]?.cells.some((one) => cellKey(one) === cellKey(cell) && one.filled === cell.filled && one.funded === cell.funded);
    while (since > 0 && same(since - 1)) since -= 1;
    return [`${cellKey(cell)} filled ${since}`, `${cellKey(cell)} funded ${since}`];
  };
}

function exactly(variables: readonly number[], value: number): LinearRow {
  return { coefficients: new Map(variables.map((at) => [at, 1])), kind: "equal", value };
}

function boundsOf(reason: Withheld, thresholds: Thresholds, bound: (of: "filled" | "funded", sign: 1 | -1, value: number) => void): void {
  bound("funded", -1, -1);
  if (reason === "FEW_FILLED") return bound("filled", 1, thresholds.filled - 1);
  bound("filled", -1, -thresholds.filled);
  if (reason === "FEW_SPACES") bound("funded", 1, thresholds.funded - 1);
  else bound("funded", -1, -thresholds.funded);
}

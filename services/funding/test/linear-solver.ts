/** A row of a linear program: coefficients by variable, and what they add up to, at most or exactly. */
export interface LinearRow {
  readonly coefficients: ReadonlyMap<number, number>;
  readonly kind: "equal" | "atMost";
  readonly value: number;
}

const tiny = 1e-7;

/** The least and greatest value of one variable over `x >= 0` and the rows (simplex, two phases, Bland's rule). Throws when nothing fits. */
export function rangeOf(variable: number, variables: number, rows: readonly LinearRow[]): readonly [least: number, greatest: number] {
  return [-best(variable, -1, variables, rows), best(variable, 1, variables, rows)];
}

function best(variable: number, sign: 1 | -1, variables: number, rows: readonly LinearRow[]): number {
  const slacks = rows.filter((row) => row.kind === "atMost").length;
  const width = variables + slacks + rows.length;
  let slack = variables;
  const table = rows.map((row, index) => {
    const line = Array.from({ length: width + 1 }, () => 0);
    for (const [at, value] of row.coefficients) line[at] = value;
    if (row.kind === "atMost") line[slack++] = 1;
    line[width] = row.value;
    if (row.value < 0) for (let at = 0; at <= width; at += 1) line[at] = -(line[at] ?? 0);
    line[variables + slacks + index] = 1;
    return line;
  });
  const basis = rows.map((_, index) => variables + slacks + index);
  const artificial = (at: number) => at >= variables + slacks;
  const first = Array.from({ length: width }, (_, at) => (artificial(at) ? -1 : 0));
  if (optimum(table, basis, first, width, () => true) < -tiny) throw new Error("Nothing fits what was shown.");
  const goal = Array.from({ length: width }, (_, at) => (at === variable ? sign : 0));
  return optimum(table, basis, goal, width, (at) => !artificial(at));
}

function optimum(table: number[][], basis: number[], goal: readonly number[], width: number, mayEnter: (at: number) => boolean): number {
  for (;;) {
    const gain = (at: number) =>
      (goal[at] ?? 0) - table.reduce((sum, line, row) => sum + (goal[basis[row] ?? 0] ?? 0) * (line[at] ?? 0), 0);
    const entering = goal.findIndex((_, at) => mayEnter(at) && !basis.includes(at) && gain(at) > tiny);
    if (entering < 0) break;
    let leaving = -1;
    for (const [row, line] of table.entries()) {
      if ((line[entering] ?? 0) <= tiny) continue;
      const ratio = (line[width] ?? 0) / (line[entering] ?? 1);
      const least = leaving < 0 ? Infinity : (table[leaving]?.[width] ?? 0) / (table[leaving]?.[entering] ?? 1);
      if (ratio < least - tiny || (ratio < least + tiny && (basis[row] ?? 0) < (basis[leaving] ?? 0))) leaving = row;
    }
    if (leaving < 0) return Infinity;
    pivot(table, leaving, entering);
    basis[leaving] = entering;
  }
  return table.reduce((sum, line, row) => sum + (goal[basis[row] ?? 0] ?? 0) * (line[width] ?? 0), 0);
}

function pivot(table: number[][], row: number, column: number): void {
  const line = table[row] ?? [];
  const divisor = line[column] ?? 1;
  for (let at = 0; at < line.length; at += 1) line[at] = (line[at] ?? 0) / divisor;
  for (const other of table) {
    const factor = other[column] ?? 0;
    if (other === line || factor === 0) continue;
    for (let at = 0; at < other.length; at += 1) other[at] = (other[at] ?? 0) - factor * (line[at] ?? 0);
  }
}

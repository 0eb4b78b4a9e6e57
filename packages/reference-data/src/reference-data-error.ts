/** One thing that is wrong in a reference file, said so that the person who keeps the file can mend it. */
export interface ReferenceDataProblem {
  /** File name, such as `towns.csv`. */
  readonly file: string;
  /** Line as a spreadsheet counts it: the header is row 1. `null` when the whole file is meant. */
  readonly row: number | null;
  /** Column as the header names it. `null` when the whole row or file is meant. */
  readonly column: string | null;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

const shown = 10;

/** Thrown when reference files cannot be used. `problems` holds all that was found; the message shows the first ten. */
export class ReferenceDataError extends Error {
  override readonly name = "ReferenceDataError";
  readonly code = "REFERENCE_DATA_INVALID";
  readonly problems: readonly ReferenceDataProblem[];

  constructor(problems: readonly ReferenceDataProblem[]) {
    const rest = problems.length - shown;
    super([...problems.slice(0, shown).map(describe), ...(rest > 0 ? [`and ${rest} more.`] : [])].join("\n"));
    this.problems = problems;
  }
}

function describe(problem: ReferenceDataProblem): string {
  const place = [problem.file, problem.row && `row ${problem.row}`, problem.column && `column ${problem.column}`];
  return `${place.filter(Boolean).join(", ")}: ${problem.message}`;
}

import { NotPossibleError } from "@resc/domain";
import { parse } from "csv-parse/sync";

/** The columns of an import, in any order. `numerator` and `denominator` are for what counts persons. */
export const figureFileColumns = [
  "metric_code",
  "period",
  "fiscal_year",
  "dimension_code",
  "dimension",
  "value",
  "numerator",
  "denominator",
  "note",
] as const;

/** One row as written. */
export interface FigureFileRow {
  /** The row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<(typeof figureFileColumns)[number], string>>;
}

/** The most rows of one file. */
export const mostFigureRows = 2_000;

// Whatever a list of persons would have (I-38).
const ofPersons =
  /name|birth|dob|\bage\b|gender|\bsex\b|race|ethnic|street|zip|phone|mail|student|child|pupil|famil|parent|guardian|sasid|ssn|person/i;

/** Reads the text of an import. Throws NotPossibleError for what is no such file, and for a file whose columns look like persons. */
export function readFigureFile(text: string): readonly FigureFileRow[] {
  const [header = [], ...records] = tableOf(text);
  const names = header.map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !(figureFileColumns as readonly string[]).includes(name));
  if (unknown.some((name) => ofPersons.test(name)))
    throw new NotPossibleError(
      "This file looks like a list of persons. The platform holds no record of a person: count them, and bring one row per metric, period and part.",
    );
  if (unknown.length > 0 || figureFileColumns.some((name) => !names.includes(name)) || new Set(names).size !== names.length)
    throw new NotPossibleError(`The first row must name these columns, each once: ${figureFileColumns.join(", ")}. Take the template.`);
  if (records.length === 0) throw new NotPossibleError("The file has no rows under its first one.");
  if (records.length > mostFigureRows)
    throw new NotPossibleError(`The file has ${records.length} rows. Bring at most ${mostFigureRows} at a time.`);
  return records.map((record, index) => ({
    row: index + 2,
    cells: Object.fromEntries(
      figureFileColumns.map((name) => [name, (record[names.indexOf(name)] ?? "").trim()]),
    ) as FigureFileRow["cells"],
  }));
}

function tableOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new NotPossibleError("The file cannot be read as CSV in UTF-8. Save it as CSV UTF-8 and choose it again.");
  }
}

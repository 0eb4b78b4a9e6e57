import { NotPossibleError } from "@resc/domain";
import { parse } from "csv-parse/sync";

/** The columns of an import, in any order; the template has them. */
export const spaceFileColumns = ["town", "space_type", "fiscal_year", "funded", "filled"] as const;

/** One row of the file as written. */
export interface SpaceFileRow {
  /** The row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  readonly town: string;
  readonly spaceType: string;
  readonly fiscalYear: string;
  readonly funded: string;
  readonly filled: string;
}

/** The most rows of one file: 169 towns, some 20 types, a few years. */
export const mostRows = 10_000;

// Whatever a list of persons would have; `town` and `filled` are none of them.
const ofPersons =
  /name|birth|dob|\bage\b|gender|\bsex\b|race|ethnic|address|street|zip|phone|mail|student|child|pupil|famil|parent|guardian|sasid|ssn|(^|[_ ])id([_ ]|$)|person/i;

/**
 * Reads the bytes of an import. Throws NotPossibleError for what is no such file, and for a file whose columns look like persons (I-38):
 * nothing of it is kept, and the message names the columns only.
 */
export function readSpaceFile(bytes: Uint8Array): readonly SpaceFileRow[] {
  const [header = [], ...records] = tableOf(bytes);
  const names = header.map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !(spaceFileColumns as readonly string[]).includes(name));
  const persons = unknown.filter((name) => ofPersons.test(name));
  if (persons.length > 0)
    throw new NotPossibleError(
      `This file looks like a list of persons (${quoted(persons)}). The platform holds no record of a child or a family: count them, and bring one row per town, type and year.`,
    );
  const missing = spaceFileColumns.filter((name) => !names.includes(name));
  if (missing.length > 0 || unknown.length > 0 || new Set(names).size !== names.length)
    throw new NotPossibleError(`The first row must name these columns, each once: ${spaceFileColumns.join(", ")}. Take the template.`);
  if (records.length === 0)
    throw new NotPossibleError("The file has no rows under its first one. Write one row per town, type and fiscal year.");
  if (records.length > mostRows) throw new NotPossibleError(`The file has ${records.length} rows. Bring at most ${mostRows} at a time.`);
  return records.map((record, index) => {
    const at = (name: (typeof spaceFileColumns)[number]) => (record[names.indexOf(name)] ?? "").trim();
    return {
      row: index + 2,
      town: at("town"),
      spaceType: at("space_type"),
      fiscalYear: at("fiscal_year"),
      funded: at("funded"),
      filled: at("filled"),
    };
  });
}

function tableOf(bytes: Uint8Array): string[][] {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new NotPossibleError("The file cannot be read as CSV in UTF-8. Save it as CSV UTF-8 and choose it again.");
  }
}

function quoted(names: readonly string[]): string {
  return names.slice(0, 5).map((name) => `"${name.slice(0, 40)}"`).join(", "); // prettier-ignore
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { z } from "zod";
import { ReferenceDataError, type ReferenceDataProblem } from "./reference-data-error.ts";

/** A file and the schema of its rows. The schema's camelCase fields are the file's snake_case columns, in that order. */
export interface Table<Schema extends z.ZodObject> {
  readonly file: string;
  readonly schema: Schema;
}

/** Names a file and its row schema. */
export function table<Schema extends z.ZodObject>(file: string, schema: Schema): Table<Schema> {
  return { file, schema };
}

/** The column that holds a field: `geoid2020` is `geoid_2020`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]|(?<=[a-z])\d+/g, (part) => `_${part.toLowerCase()}`);
}

/** The row of a spreadsheet in which the object at `index` stands. */
export function rowAt(index: number): number {
  return index + 2;
}

/** Reads one file. Throws ReferenceDataError with every problem found in it. */
export function readTable<Schema extends z.ZodObject>(directory: string, { file, schema }: Table<Schema>): readonly z.infer<Schema>[] {
  const [header = [], ...records] = parseCsv(directory, file);
  const fields = Object.keys(schema.shape);
  const columns = fields.map(columnOf);
  refuseHeader(file, header, columns);
  const problems: ReferenceDataProblem[] = [];
  const rows: z.infer<Schema>[] = [];
  for (const [index, record] of records.entries()) {
    const row = rowAt(index);
    if (record.length !== columns.length) {
      problems.push({
        file,
        row,
        column: null,
        message: `the row has ${record.length} cells; write ${columns.length}, and put a text with a comma in quotes`,
      });
      continue;
    }
    const read = schema.safeParse(Object.fromEntries(fields.map((field, at) => [field, record[header.indexOf(columns[at] ?? "")]])));
    if (read.success) rows.push(read.data);
    else
      problems.push(...read.error.issues.map((issue) => ({ file, row, column: columnOf(String(issue.path[0])), message: issue.message })));
  }
  if (problems.length > 0) throw new ReferenceDataError(problems);
  return rows;
}

function parseCsv(directory: string, file: string): string[][] {
  try {
    return parse(readFileSync(join(directory, file), "utf8"), { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ReferenceDataError([{ file, row: null, column: null, message: `the file cannot be read as CSV: ${message}` }]);
  }
}

function refuseHeader(file: string, header: readonly string[], columns: readonly string[]): void {
  const at = (column: string, message: string): ReferenceDataProblem => ({ file, row: 1, column, message });
  const problems = [
    ...columns.filter((column) => !header.includes(column)).map((column) => at(column, "the column is missing; add it to the header row")),
    ...header
      .filter((column) => !columns.includes(column))
      .map((column) => at(column, `the column is not known; the columns are ${columns.join(", ")}`)),
    ...header
      .filter((column, index) => header.indexOf(column) !== index)
      .map((column) => at(column, "the column appears twice; remove one")),
  ];
  if (problems.length > 0) throw new ReferenceDataError(problems);
}

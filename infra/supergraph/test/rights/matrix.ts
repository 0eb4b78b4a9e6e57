import { readFileSync } from "node:fs";
import { askerFor, freshKey } from "@resc/testing";
import { type Column, columns } from "./columns.ts";
import { type ExpectedRow, keyOf } from "./expected.ts";
import { type ReadOperation, readOperations } from "./read-operations.ts";
import type { Stage } from "./stage.ts";
import { type WriteOperation, writeOperations } from "./write-operations.ts";

/** A cell that is not as written: a leak gives what is not theirs, a loss refuses what is, a form says no in other words. */
export interface Mismatch {
  readonly row: string;
  readonly column: Column;
  readonly expected: string;
  readonly got: string;
  readonly kind: "leak" | "loss" | "form";
}

const api = readFileSync(new URL("../../schemas/api.graphql", import.meta.url), "utf8");
/** The input type of each mutation of the committed schema. */
const inputs = new Map(
  [...(/^type Mutation \{[^}]*/m.exec(api)?.[0] ?? "").matchAll(/(\w+)\(\s*input: (\w+)!/g)].map(([, name = "", input = ""]) => [
    name,
    input,
  ]),
);

type Errors = readonly { readonly code: string; readonly message: string }[];

/** Runs every operation as everybody and answers the cells that are not as expected. `only` narrows to some operations. */
export async function runMatrix(
  stage: Stage,
  expected: readonly ExpectedRow[],
  only: (operation: string) => boolean = () => true,
): Promise<readonly Mismatch[]> {
  const rows = new Map(expected.map((row) => [keyOf(row), row]));
  const mismatches: Mismatch[] = [];
  const compare = (operation: ReadOperation | WriteOperation, column: Column, got: string) => {
    const wanted = rows.get(keyOf(operation))?.cells[column] ?? "no row";
    if (wanted !== got)
      mismatches.push({
        row: keyOf(operation),
        column,
        expected: wanted,
        got,
        kind: got === "yes" ? "leak" : wanted === "yes" ? "loss" : "form",
      });
  };
  await stage.restore();
  for (const operation of readOperations.filter((one) => only(one.operation))) {
    const outcomes = await Promise.all(columns.map((column) => read(stage, operation, column)));
    columns.forEach((column, place) => compare(operation, column, outcomes[place] ?? ""));
  }
  for (const operation of writeOperations.filter((one) => only(one.operation)))
    for (const column of columns) compare(operation, column, await write(stage, operation, column));
  await stage.restore();
  return mismatches;
}

/** The mismatches as text, one line each. */
export function printMismatches(mismatches: readonly Mismatch[]): string {
  return mismatches
    .map(({ kind, row, column, expected, got }) => `${kind}: ${row} as ${column}: expected ${expected}, got ${got}`)
    .join("\n");
}

/** The names of all operations that the runner knows. */
export const operationKeys: readonly string[] = [...readOperations, ...writeOperations].map(keyOf);

function refusedBy(errors: Errors): string | undefined {
  const [first] = errors;
  if (!first) return undefined;
  return first.code === "FORBIDDEN" ? "refused" : `${first.code} ${first.message}`;
}

async function read(stage: Stage, operation: ReadOperation, column: Column): Promise<string> {
  const actor = stage.actorOf(column);
  const subgraph = stage.alliance.subgraphs.find((one) => one.name === operation.at);
  const variables = operation.variables?.(stage, actor.personId) ?? {};
  const { data, errors } = subgraph
    ? await askerFor(subgraph)(actor, operation.query, variables)
    : await stage.alliance.ask(actor, operation.query, variables);
  return refusedBy(errors) ?? seen(at(data, operation.path));
}

function at(data: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);
}

/** Nothing, an empty list, zero and a page without rows tell no more than that there may be nothing. */
function seen(value: unknown): string {
  if (value === null || value === undefined || value === 0 || (Array.isArray(value) && value.length === 0)) return "empty";
  const page = value as { readonly nodes?: readonly unknown[]; readonly totalCount?: number };
  if (!page.nodes) return "yes";
  if ((page.nodes.length === 0) !== (page.totalCount === 0)) return `${page.nodes.length} rows but a count of ${page.totalCount}`;
  return page.nodes.length === 0 ? "empty" : "yes";
}

async function write(stage: Stage, operation: WriteOperation, column: Column): Promise<string> {
  const name = operation.operation;
  const input = { ...(name === "answerNoticeByLink" ? {} : { idempotencyKey: freshKey() }), ...operation.input(stage, column) };
  await stage.stand(operation.prepare?.(stage, column) ?? "");
  const { data, errors } = await stage.alliance.ask(
    stage.actorOf(column),
    `mutation($input: ${inputs.get(name)}!) { ${name}(input: $input) { __typename ... on UserError { code message } } }`,
    { input },
  );
  const result = data?.[name] as { readonly __typename: string; readonly code?: string; readonly message?: string } | undefined;
  const outcome = refusedBy(errors) ?? answered(result, operation.guardRefuses ?? false);
  if (outcome !== "refused" && outcome !== "empty") await stage.restore();
  return outcome;
}

/** A change that was refused as "unknown" tells as little as nothing. */
function answered(
  result: { readonly __typename: string; readonly code?: string; readonly message?: string } | undefined,
  guardRefuses: boolean,
): string {
  if (result?.__typename.endsWith("Success")) return "yes";
  if (result?.code === "NOT_FOUND") return "empty";
  if (result?.code === "FORBIDDEN" || (guardRefuses && result?.code === "NOT_POSSIBLE")) return "refused";
  return `${result?.code} ${result?.message}`;
}

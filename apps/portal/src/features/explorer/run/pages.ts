import type { RunResult } from "./run-query.ts";

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(data: unknown, path: readonly string[]): Fields | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return isFields(data) ? data : undefined;
  return isFields(data) ? at(data[step], rest) : undefined;
}

/** The cursor of the page after the one that was read; null when that was the last. */
export function nextCursor(data: Fields | null, path: readonly string[] | null): string | null {
  const pageInfo = path && at(data, path)?.pageInfo;
  if (!isFields(pageInfo) || pageInfo.hasNextPage !== true) return null;
  return typeof pageInfo.endCursor === "string" ? pageInfo.endCursor : null;
}

function replace(data: Fields, path: readonly string[], page: Fields): Fields {
  const [step, ...rest] = path;
  if (step === undefined) return page;
  const inside = data[step];
  return { ...data, [step]: isFields(inside) ? replace(inside, rest, page) : page };
}

/** An answer with the rows of its next page behind its own. */
export function appendPage(before: RunResult, next: RunResult, path: readonly string[]): RunResult {
  const earlier = before.data && at(before.data, path);
  const later = next.data && at(next.data, path);
  if (!before.data || !earlier || !later) return { ...next, data: before.data };
  const nodes = [...(Array.isArray(earlier.nodes) ? earlier.nodes : []), ...(Array.isArray(later.nodes) ? later.nodes : [])];
  return { ...next, data: replace(before.data, path, { ...later, nodes }) };
}

import type { AuditValue } from "./audit.type.ts";

type Values = Readonly<Record<string, unknown>> | null;

function text(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What an act wrote down, name by name: values that are the same before and after are left out. */
export function valuesOf(before: Values, after: Values): AuditValue[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .map((name) => ({ name, before: text(before?.[name]), after: text(after?.[name]) }))
    .filter((value) => value.before !== value.after);
}

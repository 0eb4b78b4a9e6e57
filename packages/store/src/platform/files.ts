import { readdirSync, readFileSync } from "node:fs";

const directory = new URL(import.meta.url.includes("/dist/") ? "../../src/platform/sql/" : "./sql/", import.meta.url);

/** The SQL files of the platform schema in the order in which they are applied. */
export function platformSql(): readonly { readonly name: string; readonly sql: string }[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, directory), "utf8") }));
}

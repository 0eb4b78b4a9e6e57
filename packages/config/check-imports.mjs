import { fileURLToPath } from "node:url";
import { checkImports } from "./src/imports/check.mjs";

const root = process.argv[2] ?? fileURLToPath(new URL("../../", import.meta.url));
const { findings, files } = checkImports(root);
for (const { file, line, what, instead } of findings) console.error(`${file}:${line}: ${what} ${instead}`);
console.log(
  findings.length === 0 ? `Imports: ${files} files, nothing to object to.` : `Imports: ${files} files, ${findings.length} to mend.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;

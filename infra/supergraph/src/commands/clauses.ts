import { fileURLToPath } from "node:url";
import { checkClauses } from "../clauses/check-clauses.ts";
import { readSources } from "../clauses/sources.ts";

const root = process.argv[2] ?? fileURLToPath(new URL("../../../../", import.meta.url));
const { gaps, honored, rules } = checkClauses(readSources(root));
for (const gap of gaps) process.stderr.write(`${gap}\n`);
process.stdout.write(
  `Sentences: ${honored.length}, rules: ${rules}, ${gaps.length === 0 ? "nothing missing" : `${gaps.length} to mend`}.\n`,
);
process.exitCode = gaps.length === 0 ? 0 : 1;

import type { BenchResult } from "./bench.ts";
import { type ContestantName, contestantNames } from "./contestants.ts";
import type { Machine } from "./machine.ts";
import { type CaseMeasurements, concurrencies, type Measurement } from "./measure.ts";

const titles: Readonly<Record<ContestantName, string>> = { ours: "ours", stock: "stock gateway", handWritten: "hand-written" };
const nothing = "–";
/** Below so many waiting processes a machine counts as idle. */
const idle = 0.5;

const number = (value: number | null): string =>
  value === null || Number.isNaN(value) ? nothing : value >= 100 ? value.toFixed(0) : value.toFixed(1);
const ratio = (ours: number | null, theirs: number | null): string =>
  ours === null || !theirs ? nothing : `${(ours / theirs).toFixed(2)} x`;
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [line(heads), line(heads.map((_, place) => (place === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** Columns of the table of ratios. */
export const ratioColumns = [
  "ours, as a multiple of",
  "callers",
  "hand-written: p50",
  "p99",
  "CPU",
  "stock gateway: p50",
  "p99",
  "CPU",
] as const;

/** Columns of the table of each case. */
export const caseColumns = ["server", "callers", "answers", "p50 ms", "p99 ms", "answers/s", "CPU ms", "PostgreSQL CPU ms"] as const;

/** Columns of the table of memory. */
export const memoryColumns = ["server", "own process MiB", "with its four subgraphs MiB"] as const;

function ratioRows({ title, measurements }: CaseMeasurements): string[][] {
  return concurrencies.map((callers) => {
    const of = (name: ContestantName) => measurements.find((one) => one.contestant === name && one.callers === callers);
    const ours = of("ours");
    const cells = (theirs: Measurement | undefined) =>
      [
        [ours?.p50, theirs?.p50],
        [ours?.p99, theirs?.p99],
        [total(ours), total(theirs)],
      ].map(([one, other]) => ratio(one ?? null, other ?? null));
    return [title, String(callers), ...cells(of("handWritten")), ...cells(of("stock"))];
  });
}

/** Processor time of servers and database together: what an answer costs. */
function total(one: Measurement | undefined): number | null {
  const [own, database] = [one?.cpu ?? null, one?.postgresCpu ?? null];
  return own === null || database === null ? null : own + database;
}

function caseSection({ title, objects, bytes, measurements }: CaseMeasurements): string {
  const rows = measurements.map((one) => [
    titles[one.contestant],
    one.callers,
    one.answers,
    number(one.p50),
    number(one.p99),
    number(one.perSecond),
    number(one.cpu),
    number(one.postgresCpu),
  ]);
  return `### ${title}\n\n${objects.toLocaleString("en-US")} objects with an id, ${(bytes / 1024).toFixed(0)} KiB of JSON.\n\n${table(caseColumns, rows)}`;
}

function memorySection({ memory }: BenchResult): string {
  const own: Readonly<Record<ContestantName, string>> = { ours: "gateway", stock: "stock-gateway", handWritten: "hand-written" };
  const subgraphs = Object.entries(memory).filter(([name]) => !Object.values(own).includes(name));
  const behind = subgraphs.reduce<number | null>((sum, [, value]) => (sum === null || value === null ? null : sum + value), 0);
  const rows = contestantNames.map((name) => {
    const alone = memory[own[name]] ?? null;
    const all = name === "handWritten" ? alone : alone === null || behind === null ? null : alone + behind;
    return [titles[name], number(alone), number(all)];
  });
  return table(memoryColumns, rows);
}

/** The tables as they are printed and as they stand in docs/benchmarks.md. */
export function tables(result: BenchResult): string {
  return [
    "## Ratios\n",
    "Below 1: ours takes less. CPU is that of servers and PostgreSQL together, for one answer.\n",
    table(ratioColumns, result.cases.flatMap(ratioRows)),
    "\n## Numbers\n",
    result.cases.map(caseSection).join("\n\n"),
    "\n## Memory\n",
    "After all load; shared pages counted by share (PSS).\n",
    memorySection(result),
  ].join("\n");
}

/** docs/benchmarks.md. */
export function benchmarksDocument(result: BenchResult, machine: Machine): string {
  const { engagements, outOfRegion } = result.counts;
  return `<!-- Written by \`pnpm bench\`. Do not edit: run it again. -->

# Benchmarks

What the platform's reads cost, beside two others that give the same rows from the same database at the same time. Times belong to one machine and one day; the ratios are what is worth comparing. Nothing in the tests depends on them.

| | |
|---|---|
| date | ${machine.date} |
| commit | ${machine.commit} |
| machine | ${machine.cores} cores of ${machine.processor}, ${machine.memoryGibibytes} GiB, ${machine.system} |
| load before it began | ${machine.load.toFixed(2)} processes: ${machine.load < idle ? "idle" : "busy with other work, so take the ratios for an order of magnitude and measure again"} |
| Node.js, PostgreSQL | ${machine.node}, ${result.postgresVersion} |
| rows | ${engagements.toLocaleString("en-US")} engagements, of which ${outOfRegion.toLocaleString("en-US")} duties with their row on the out-of-region list |

${tables(result)}

## Measure again

\`\`\`
npx -y pnpm@12.21.0 bench            # about four minutes; writes this page
npx -y pnpm@12.21.0 bench --quick    # less than one; prints, writes nothing
\`\`\`

\`--rows 50000\` takes another number of engagements. Leave the machine alone meanwhile: two cores are shared by the servers, PostgreSQL and the callers.

## What is compared

- **ours**: gateway and four subgraphs as \`pnpm start --processes\` runs them, each its own process, real HTTP between them. The Coordinator asks with a session cookie and the id of a registered operation; session, cost limit, signed statement of the actor and row-level security are all as in production.
- **stock gateway**: \`@apollo/gateway\` with \`startStandaloneServer\` before the very same subgraphs, as its documentation starts it. It signs the actor's statement, because the subgraphs insist on it; it knows no session, no limits and no register, and is sent the query's text.
- **hand-written**: one \`node:http\` server with one prepared SQL statement for each case, and \`JSON.stringify\`. It signs in as the administrator, so no policy binds it, joins the tables of two subgraphs, and knows no caller: a floor, not something to run.

All three must answer the same rows before anything is measured; otherwise the command fails and says which does not.

## Which rows the Coordinator gets

A Coordinator cannot list what a RESC does at home, and reads every engagement out of region. \`District.engagements\` gives what the viewer may open, so the 5 newest of a district are its 5 newest out of region: row-level security skips the four in five that lie between. The newest-50 list is \`outOfRegionList\`.

The 3-hop query asks for 16 members of each RESC: with 5 engagements each that makes 480 providers, and a subgraph takes at most 500 objects in one call. Ours sends each provider once; the stock gateway sends it as often as it stands in the answer.
The gateway lets a request of the Coordinator cost 1,000 at most. 200 districts with 5 rows each would cost 1,221, so they are asked as two pages of 100, by all three; an answer is both pages.

## How it is measured

- A PostgreSQL of its own (the one that npm brings, without fsync) with reference data and bulk engagements: plain SQL, ids that begin with \`eng_bulk\`, constraints, triggers and policies as in production, few districts with much work and most with little, more in recent years, four of five at home. They are for measuring only and never in another database.
- Closed loop over kept connections: 1 or 8 callers, each asking again when it is answered. After a warm-up the three take turns, round after round, so that what else the machine does falls on all alike.
- CPU is user and system time of the server's processes (for ours and stock: gateway and subgraphs) for one answer, from \`/proc\`; PostgreSQL's own beside it. p50 and p99 are over all rounds, as the callers see them; the callers run on the same machine.
`;
}

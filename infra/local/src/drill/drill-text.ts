import type { DrillReport } from "./run-drill.ts";

/** The end of a drill: a table of the variants, what was searched, and every deviation. */
export function drillText({ outcomes, deviations, answers, mails, found }: DrillReport): string {
  const rows = [
    ["Variant", "Number", "Ended as", ""],
    ...outcomes.map((one) => [one.variant, one.ref, one.outcome, one.ok ? "as it should" : "DEVIATION"]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    "",
    ...rows.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    ),
    "",
    `${answers} answers and ${mails} mails were searched for what stands in the drafts; ${found} answers held it, each for its author or a judge.`,
    deviations.length === 0
      ? "No deviation."
      : `${deviations.length} ${deviations.length === 1 ? "deviation" : "deviations"}:\n${deviations.map((one) => `- ${one}`).join("\n")}`,
    "",
  ].join("\n");
}

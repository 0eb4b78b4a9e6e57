import { type Column, columns } from "./columns.ts";

const confirmers: readonly Column[] = ["ed.provider", "ed.host", "ed.third", "coordinator", "liaison"];
const readers: readonly Column[] = ["csde", "oec", "analyst"];
const others = columns.filter((column) => ![...confirmers, ...readers].includes(column));

/** What the database alone would let through of advocacy: public figures and counts of what all staff see; who attached a source, the row itself says. */
export const advocacyFloor: Readonly<Record<string, readonly Column[]>> = {
  "advocacyWaitingForMe (a source and a draft)": others.filter((column) => column !== "operator" && column !== "anonymous"),
  "figuresToVerify (all)": others,
  // Words of the platform, and public figures without a school.
  // Labels and counts of what all staff see.
  "advocacyNumbers (all)": columns.filter((column) => column !== "liaison" && !readers.includes(column)),
  "scenarioQuestions (all)": ["operator", "anonymous", ...readers],
  "scenario (any)": ["operator", "anonymous"],
  // A preview holds what its own caller sent against public figures, and keeps nothing.
  "previewFigures (a file)": [
    ...others.filter((column) => column !== "operator" && column !== "anonymous"),
    ...confirmers.filter((column) => column.startsWith("ed.")),
  ],
  "takeBackFigureSource (attached by oneself)": ["ed.provider", "ed.host", "ed.third"],
};

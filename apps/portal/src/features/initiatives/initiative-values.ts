import type { DeadlinePrecision, FunderKind } from "@resc/client/portal";
import { isTimeOrEmpty } from "../opportunities/acts/closing-dialog.tsx";
import { initiativeMessages } from "./messages.ts";

/** What the form of an initiative holds. */
export interface InitiativeValues {
  title: string;
  funderKind: FunderKind;
  funder: string;
  programNumber: string;
  summary: string;
  periodWords: string;
  closesWords: string;
  closesPrecision: DeadlinePrecision;
  closesDate: string | null;
  closesTime: string;
  interested: "yes" | "no";
  words: string;
}

/** An empty form. */
export const emptyInitiative: InitiativeValues = {
  title: "",
  funderKind: "FEDERAL",
  funder: "",
  programNumber: "",
  summary: "",
  periodWords: "",
  closesWords: "",
  closesPrecision: "DATE",
  closesDate: null,
  closesTime: "",
  interested: "yes",
  words: "",
};

const { problems } = initiativeMessages;

/** What to write instead, by field. */
export const initiativeRules = {
  title: (title: string) => (title.trim().length < 3 ? problems.title : null),
  funder: (funder: string) => (funder.trim().length < 2 ? problems.funder : null),
  closesWords: (text: string) => (text.trim() === "" ? problems.closesWords : null),
  closesDate: (day: string | null, { closesPrecision }: InitiativeValues) =>
    closesPrecision !== "NOT_STATED" && !day ? problems.day : null,
  closesTime: (time: string, { closesPrecision }: InitiativeValues) =>
    (closesPrecision === "DATE_TIME" && time.trim() === "") || !isTimeOrEmpty(time) ? problems.time : null,
};

/** The input of the mutation. */
export function initiativeInput({ interested, ...values }: InitiativeValues) {
  return {
    ...values,
    title: values.title.trim(),
    funder: values.funder.trim(),
    programNumber: values.programNumber.trim() || null,
    summary: values.summary.trim() || null,
    periodWords: values.periodWords.trim() || null,
    closesWords: values.closesWords.trim(),
    closesDate: values.closesPrecision === "NOT_STATED" ? null : values.closesDate,
    closesTime: values.closesPrecision === "DATE_TIME" ? values.closesTime.trim() : null,
    interested: interested === "yes",
    words: values.words.trim() || null,
  };
}

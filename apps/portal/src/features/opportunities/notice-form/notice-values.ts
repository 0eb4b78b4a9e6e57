import type { DeadlinePrecision, OpportunityRoute } from "@resc/client/portal";
import { isTimeOrEmpty } from "../acts/closing-dialog.tsx";
import { noticeFormMessages } from "./messages.ts";

/** What the form of a notice holds. */
export interface NoticeValues {
  sourceText: string;
  sourceFileId: string | null;
  agencyCode: string | null;
  office: string;
  title: string;
  number: string;
  route: OpportunityRoute;
  summary: string;
  amount: string;
  amountNote: string;
  eligibility: string;
  periodWords: string;
  isPublic: boolean;
  contactId: string | null;
  closesWords: string;
  closesPrecision: DeadlinePrecision;
  closesDate: string | null;
  closesTime: string;
  allianceClosesDate: string | null;
  allianceClosesTime: string;
  publishedOn: string | null;
  conferenceWords: string;
}

/** An empty form. */
export const emptyNotice: NoticeValues = {
  sourceText: "",
  sourceFileId: null,
  agencyCode: null,
  office: "",
  title: "",
  number: "",
  route: "ALLIANCE",
  summary: "",
  amount: "",
  amountNote: "",
  eligibility: "",
  periodWords: "",
  isPublic: true,
  contactId: null,
  closesWords: "",
  closesPrecision: "DATE",
  closesDate: null,
  closesTime: "",
  allianceClosesDate: null,
  allianceClosesTime: "",
  publishedOn: null,
  conferenceWords: "",
};

const { problems } = noticeFormMessages;

/** What to write instead, by field; the same that the server checks, said while one types. */
export const noticeRules = {
  sourceText: (text: string, { sourceFileId }: NoticeValues) => (text.trim() === "" && sourceFileId === null ? problems.source : null),
  agencyCode: (code: string | null) => (code ? null : problems.agency),
  title: (title: string) => (title.trim().length < 3 ? problems.title : null),
  summary: (summary: string) => (summary.trim().length < 3 ? problems.summary : null),
  amount: (amount: string) => (amount.trim() === "" || /^\d{1,12}(\.\d{1,2})?$/.test(amount.trim()) ? null : problems.amount),
  closesWords: (text: string) => (text.trim() === "" ? problems.closesWords : null),
  closesDate: (date: string | null, { closesPrecision }: NoticeValues) =>
    closesPrecision !== "NOT_STATED" && !date ? problems.closesDate : null,
  closesTime: (time: string, { closesPrecision }: NoticeValues) =>
    (closesPrecision === "DATE_TIME" && time.trim() === "") || !isTimeOrEmpty(time) ? problems.time : null,
  allianceClosesTime: (time: string) => (isTimeOrEmpty(time) ? null : problems.time),
};

/** The input of the mutation. */
export function noticeInput(values: NoticeValues) {
  const { sourceText, sourceFileId, agencyCode, amount, closesTime, allianceClosesTime, ...facts } = values;
  return {
    sourceText: sourceFileId ? null : sourceText,
    sourceFileId,
    notice: {
      ...facts,
      agencyCode: agencyCode ?? "",
      amount: amount.trim() || null,
      closesDate: values.closesPrecision === "NOT_STATED" ? null : values.closesDate,
      closesTime: values.closesPrecision === "DATE_TIME" ? closesTime.trim() : null,
      allianceClosesTime: allianceClosesTime.trim() || null,
    },
  };
}

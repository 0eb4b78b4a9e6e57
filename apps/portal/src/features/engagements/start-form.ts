import type { EngagementOrigin, StartEngagementInput, WhyUs } from "@resc/client/portal";
import { isMoney } from "@resc/domain";
import { emptyNotice, handlingInput, noticeProblems } from "../courtesy-notices/notice-form.ts";
import type { NoticeValues } from "../courtesy-notices/notice-form.ts";
import type { Duty } from "../courtesy-notices/notice-recipient.tsx";
import { customerInput } from "./customer.ts";
import type { Customer } from "./customer.ts";
import { startMessages } from "./start-messages.ts";

/** What the form holds. */
export interface StartValues {
  readonly customer: Customer | null;
  readonly categoryCode: string | null;
  readonly service: string;
  readonly origin: EngagementOrigin;
  readonly invitedStaffName: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly days: number | string;
  readonly whyUs: WhyUs | null;
  readonly whyUsWords: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly price: string;
  readonly notes: string;
  /** One for each home RESC that the check found. */
  readonly notices: readonly NoticeValues[];
}

/** A form nobody has touched. */
export const emptyStart: StartValues = {
  customer: null,
  categoryCode: null,
  service: "",
  origin: "DISTRICT_REQUEST",
  invitedStaffName: "",
  startsOn: null,
  endsOn: null,
  days: "",
  whyUs: null,
  whyUsWords: "",
  contactName: "",
  contactEmail: "",
  contactPhone: "",
  price: "",
  notes: "",
  notices: [],
};

/** Decimal text of what was typed as a price: `$12,500` is `12500`. */
export function priceText(typed: string): string {
  return typed.replace(/[$,\s]/g, "");
}

/** Whole days, or nothing while none are given. */
export function daysNumber(days: number | string): number | null {
  return days === "" ? null : Number(days);
}

/** What is missing or cannot be, by the path of the field. */
export function startProblems(values: StartValues, now: Date): Record<string, string> {
  const { problems } = startMessages;
  const days = daysNumber(values.days);
  const found: Record<string, string | false> = {
    customer: !values.customer && problems.customer,
    categoryCode: !values.categoryCode && problems.categoryCode,
    service: values.categoryCode === "other" && !values.service.trim() && problems.service,
    invitedStaffName: values.origin === "STAFF_INVITATION" && !values.invitedStaffName.trim() && problems.invitedStaffName,
    startsOn: !values.startsOn && problems.startsOn,
    endsOn: Boolean(values.startsOn && values.endsOn && values.endsOn < values.startsOn) && problems.endsOn,
    days: days !== null && !(Number.isInteger(days) && days >= 1 && days <= 1000) && problems.days,
    whyUsWords: values.whyUs === "OTHER" && !values.whyUsWords.trim() && problems.whyUsWords,
    contactEmail:
      values.contactEmail.trim() !== "" && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(values.contactEmail.trim()) && problems.contactEmail,
    price: values.price.trim() !== "" && !isMoney(priceText(values.price)) && problems.price,
  };
  values.notices.forEach((notice, index) => {
    for (const [field, problem] of Object.entries(noticeProblems(notice, now))) found[`notices.${index}.${field}`] = problem;
  });
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

const text = (words: string) => words.trim() || null;

/** What is sent. */
export function startInput(values: StartValues): Omit<StartEngagementInput, "idempotencyKey"> {
  return {
    ...customerInput(values.customer),
    categoryCode: values.categoryCode ?? "",
    service: text(values.service),
    origin: values.origin,
    invitedStaffName: values.origin === "STAFF_INVITATION" ? text(values.invitedStaffName) : null,
    startsOn: values.startsOn,
    endsOn: values.endsOn,
    days: daysNumber(values.days),
    whyUs: values.whyUs,
    whyUsWords: values.whyUs === "OTHER" ? text(values.whyUsWords) : null,
    contactName: text(values.contactName),
    contactEmail: text(values.contactEmail),
    contactPhone: text(values.contactPhone),
    price: priceText(values.price) || null,
    notes: text(values.notes),
    notices: values.notices.map(handlingInput),
  };
}

/** One notice for each home RESC that is owed one; what was already written stays, an untouched name follows the recipient. */
export function noticesFor(
  duties: readonly Duty[],
  current: readonly NoticeValues[],
  suggested: ReadonlyMap<string, string>,
  now: Date,
): readonly NoticeValues[] {
  return duties.map(({ resc, recipient }) => {
    const written = current.find(({ host }) => host === resc.code);
    const name = recipient?.name ?? "";
    if (!written) return emptyNotice(resc.code, now, name);
    return written.spokeWith === "" || written.spokeWith === suggested.get(resc.code) ? { ...written, spokeWith: name } : written;
  });
}

/** The field of this form that a field of the input stands for. */
export function formField(inputField: string): string {
  if (inputField === "districtId" || inputField === "organizationId") return "customer";
  if (inputField === "spokenAt") return "notices.0.spokenTime";
  if (inputField === "spokeWith") return "notices.0.spokeWith";
  return inputField;
}

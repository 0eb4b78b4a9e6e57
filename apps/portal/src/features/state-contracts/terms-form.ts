import { fiscalYear, fromCents, isMoney, rescShortNames, toCents } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import type { Contract } from "./contract-page.tsx";
import { dialogMessages } from "./dialog-messages.ts";

const words = dialogMessages.terms;

/** A fiscal year of the form: amounts as typed, empty where not stated. */
export interface YearValues {
  readonly fiscalYear: number;
  readonly total: string;
  readonly shares: Readonly<Partial<Record<RescCode, string>>>;
}

/** The terms as a form holds them. */
export interface TermsValues {
  office: string;
  programCode: string;
  contractNumber: string;
  fundingSource: string;
  periodFrom: string | null;
  periodTo: string | null;
  why: string;
  participants: RescCode[];
  years: YearValues[];
}

/** The terms of a contract, to be written further. */
export function termsOf(contract: Contract, today: string): TermsValues {
  const years = contract.years.map(({ fiscalYear: year, total }) => ({
    fiscalYear: year,
    total: total ?? "",
    shares: Object.fromEntries(
      contract.shares.filter((share) => share.fiscalYear === year).map(({ resc, amount }) => [resc, amount ?? ""]),
    ),
  }));
  return {
    office: contract.office ?? "",
    programCode: contract.programCode ?? "",
    contractNumber: contract.contractNumber ?? "",
    fundingSource: contract.fundingSource ?? "",
    periodFrom: contract.periodFrom,
    periodTo: contract.periodTo,
    why: contract.years.find(({ note }) => note)?.note ?? contract.versions[0]?.periodNote ?? "",
    participants: contract.participants.map(({ code }) => code),
    years: years.length > 0 ? years : [{ fiscalYear: fiscalYear(today), total: "", shares: {} }],
  };
}

/** How a year's shares stand to its total, in a sentence, and whether it can be sent so. */
export function balanceWords(
  { fiscalYear: year, total, shares }: YearValues,
  participants: readonly RescCode[],
): { readonly text: string; readonly wrong: boolean } {
  const typed = participants.map((resc) => ({ resc, amount: shares[resc]?.trim() ?? "" }));
  if ([total.trim(), ...typed.map(({ amount }) => amount)].some((amount) => amount !== "" && !isMoney(amount)))
    return { text: dialogMessages.problems.amount, wrong: true };
  if (total.trim() === "") return { text: words.open(year), wrong: false };
  const sum = typed.reduce((all, { amount }) => all + (amount === "" ? 0n : toCents(amount)), 0n);
  const short = toCents(total.trim()) - sum;
  const missing = typed.filter(({ amount }) => amount === "").map(({ resc }) => rescShortNames[resc]);
  if (short < 0n) return { text: words.over(year, fromCents(-short)), wrong: true };
  if (missing.length > 0)
    return { text: `${words.missing(year, missing.join(", "))} ${words.short(year, fromCents(short))}`, wrong: false };
  return short === 0n ? { text: words.fits(year), wrong: false } : { text: words.short(year, fromCents(short)), wrong: true };
}

/** Whether something is left empty, for which the form asks a reason. */
export function needsWhy({ periodFrom, periodTo, years, participants }: TermsValues): boolean {
  return (
    !periodFrom || !periodTo || years.some(({ total, shares }) => total.trim() === "" || participants.some((resc) => !shares[resc]?.trim()))
  );
}

/** The terms as they are sent: what is empty is not stated, with the reason. */
export function termsInput(values: TermsValues) {
  const why = values.why.trim() || null;
  const amount = (text: string | undefined) => text?.trim() || null;
  const noted = (value: string | null) => (value === null ? why : null);
  return {
    office: values.office.trim() || null,
    programCode: values.programCode.trim() || null,
    contractNumber: values.contractNumber.trim() || null,
    fundingSource: values.fundingSource.trim() || null,
    periodFrom: values.periodFrom,
    periodTo: values.periodTo,
    periodNote: values.periodFrom && values.periodTo ? null : why,
    participants: values.participants.map((resc) => ({ resc, role: null })),
    years: values.years.map(({ fiscalYear: year, total }) => ({ fiscalYear: year, total: amount(total), note: noted(amount(total)) })),
    shares: values.years.flatMap(({ fiscalYear: year, shares }) =>
      values.participants.map((resc) => ({ resc, fiscalYear: year, amount: amount(shares[resc]), note: noted(amount(shares[resc])) })),
    ),
  };
}

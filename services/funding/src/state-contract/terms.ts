import { type FieldProblem, fromCents, type Money, type RescCode, toCents } from "@resc/domain";

/** A RESC that takes part, and as what. */
export interface Participant {
  readonly resc: RescCode;
  readonly role: string | null;
}

/** The total of one State fiscal year; null with a reason where nobody states it. */
export interface YearTotal {
  readonly fiscalYear: number;
  readonly total: Money | null;
  readonly note: string | null;
}

/** What one RESC gets in one State fiscal year; null with a reason where nobody states it. */
export interface Share {
  readonly resc: RescCode;
  readonly fiscalYear: number;
  readonly amount: Money | null;
  readonly note: string | null;
}

/** What a contract says; one version of it, kept whole. Everything that nobody states is null. */
export interface ContractTerms {
  readonly office: string | null;
  readonly programCode: string | null;
  readonly contractNumber: string | null;
  readonly fundingSource: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** Why a day of the period is not stated. */
  readonly periodNote: string | null;
  readonly participants: readonly Participant[];
  readonly years: readonly YearTotal[];
  readonly shares: readonly Share[];
}

const cents = (amount: Money | null) => (amount === null ? null : toCents(amount));

/** How the shares of a year stand to its total, in dollars; `missing` RESCs have no stated share. Exact. */
export function balanceOf(terms: Pick<ContractTerms, "years" | "shares" | "participants">, fiscalYear: number) {
  const total = cents(terms.years.find((year) => year.fiscalYear === fiscalYear)?.total ?? null);
  const shares = terms.shares.filter((share) => share.fiscalYear === fiscalYear);
  const sum = shares.reduce((all, { amount }) => all + (cents(amount) ?? 0n), 0n);
  const missing = terms.participants.filter(({ resc }) => !shares.some((share) => share.resc === resc && share.amount !== null));
  return { total, sum, missing: missing.map(({ resc }) => resc), short: total === null ? null : total - sum };
}

function duplicates<Item>(items: readonly Item[], key: (item: Item) => string): boolean {
  return new Set(items.map(key)).size !== items.length;
}

/** What a year's amounts get wrong (I-25), in a sentence that says what to write instead. */
function yearProblem(terms: ContractTerms, { fiscalYear, total, note }: YearTotal): string | undefined {
  if (total === null && !note) return `Write the total of FY${fiscalYear}, or why it is not stated.`;
  const { short, missing } = balanceOf(terms, fiscalYear);
  if (short === null || short === 0n) return undefined;
  if (short < 0n) return `The shares of FY${fiscalYear} are $${fromCents(-short)} more than its total. Change a share or the total.`;
  if (missing.length === 0)
    return `The shares of FY${fiscalYear} are $${fromCents(short)} less than its total. Change a share or the total.`;
  return undefined;
}

/** What must be written differently before the terms can stand (I-25); empty when they can. */
export function problemsOf(terms: ContractTerms, lead: RescCode): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (field: string, message: string | undefined) => void (message && problems.push({ field, message }));
  const { participants, years, shares, periodFrom, periodTo, periodNote } = terms;
  if (!participants.some(({ resc }) => resc === lead)) say("participants", `Name ${lead} among the RESCs that take part: it leads.`);
  if (duplicates(participants, ({ resc }) => resc)) say("participants", "Name each RESC once.");
  if (duplicates(years, ({ fiscalYear }) => String(fiscalYear))) say("years", "Write each fiscal year once.");
  if (duplicates(shares, ({ resc, fiscalYear }) => `${resc} ${fiscalYear}`))
    say("shares", "Write one share for each RESC and fiscal year.");
  if (periodFrom && periodTo && periodTo < periodFrom) say("periodTo", "The period ends before it begins. Change one of the days.");
  if ((!periodFrom || !periodTo) && !periodNote) say("periodNote", "Write the days of the period, or why they are not stated.");
  const unknown = shares.find(
    ({ resc, fiscalYear }) => !participants.some((one) => one.resc === resc) || !years.some((one) => one.fiscalYear === fiscalYear),
  );
  if (unknown)
    say(
      "shares",
      `${unknown.resc} has a share of FY${unknown.fiscalYear}, but one of the two is not on the form. Add it, or take the share away.`,
    );
  for (const { fiscalYear } of years)
    for (const { resc } of participants) {
      const share = shares.find((one) => one.resc === resc && one.fiscalYear === fiscalYear);
      if (!share || (share.amount === null && !share.note))
        say("shares", `Write the share of ${resc} in FY${fiscalYear}, or why it is not stated.`);
    }
  for (const year of years) say("years", yearProblem(terms, year));
  return problems;
}

/** What is missing, in words: shown beside the row, never filled by a guess. */
export function incompleteOf(terms: ContractTerms): string[] {
  const missing = (value: unknown, words: string) => (value === null || value === "" ? [words] : []);
  return [
    ...missing(terms.office, "office"),
    ...missing(terms.programCode, "program code"),
    ...missing(terms.contractNumber, "contract number"),
    ...missing(terms.fundingSource, "funding source"),
    ...missing(terms.periodFrom, "beginning"),
    ...missing(terms.periodTo, "end"),
    ...(terms.years.length === 0 ? ["fiscal years"] : []),
    ...terms.years.flatMap(({ fiscalYear, total }) => missing(total, `total of FY${fiscalYear}`)),
    ...terms.shares.flatMap(({ resc, fiscalYear, amount }) => missing(amount, `share of ${resc} in FY${fiscalYear}`)),
  ];
}

/** The total over all years; null when there is none or one of them is not stated. */
export function totalOf(terms: Pick<ContractTerms, "years">): Money | null {
  if (terms.years.length === 0) return null;
  let sum = 0n;
  for (const { total } of terms.years) {
    if (total === null) return null;
    sum += toCents(total);
  }
  return fromCents(sum);
}

/** One thing that is otherwise in the later of two versions; null where one of them does not state it. */
export interface Difference {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

function flat(terms: ContractTerms): Map<string, string | null> {
  return new Map<string, string | null>([
    ["Office", terms.office],
    ["Program code", terms.programCode],
    ["Contract number", terms.contractNumber],
    ["Funding source", terms.fundingSource],
    ["Begins", terms.periodFrom],
    ["Ends", terms.periodTo],
    ["Why the period is not stated", terms.periodNote],
    ...terms.participants.map(({ resc, role }): [string, string] => [`Role of ${resc}`, role ?? "takes part"]),
    ...terms.years.flatMap(({ fiscalYear, total, note }): [string, string | null][] => [[`Total of FY${fiscalYear}`, total ?? note]]),
    ...terms.shares.flatMap(({ resc, fiscalYear, amount, note }): [string, string | null][] => [
      [`Share of ${resc} in FY${fiscalYear}`, amount ?? note],
    ]),
  ]);
}

/** What changed from one version to the next, field by field; empty when nothing did. */
export function differencesOf(before: ContractTerms, after: ContractTerms): Difference[] {
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((what) => {
    const [one, other] = [was.get(what) ?? null, is.get(what) ?? null];
    return one === other ? [] : [{ what, before: one, after: other }];
  });
}

import { easternWords, formatMoney, type Money } from "@resc/domain";
import { may } from "@resc/access";
import type { MailFact } from "@resc/mail";
import { closingWords } from "../opportunity/closing-words.ts";
import type { MessageParts } from "./message.ts";

/** What messages about an opportunity say. */
export interface OpportunityForMail {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly agency: string;
  readonly office: string | null;
  readonly number: string | null;
  readonly summary: string;
  readonly amount: Money | null;
  readonly amountNote: string | null;
  readonly eligibility: string | null;
  readonly closesWords: string;
  readonly closesAt: Date | null;
  readonly closesRule: string;
  readonly allianceClosesAt: Date | null;
  readonly windowClosesAt: Date | null;
  readonly route: string;
}

/** The opportunity as this role of the recipient may read it; null when it may not. */
export async function opportunityForMail({
  read,
  actor,
  row,
}: Pick<MessageParts, "read" | "actor" | "row">): Promise<OpportunityForMail | null> {
  if (actor.role !== "SYSTEM" && !may(actor, "opportunity:read")) return null;
  const [found] = await read.query<OpportunityForMail>(
    `select o.id, o.ref, o.title, a.name as agency, o.office, o.number, o.summary, o.amount, o.amount_note as "amountNote", o.eligibility, o.closes_words as "closesWords", o.closes_at as "closesAt",
      o.closes_rule as "closesRule", o.alliance_closes_at as "allianceClosesAt", o.window_closes_at as "windowClosesAt", o.route
      from opportunity o join state_agency a on a.code = o.agency_code where o.id = $1`,
    [row.object_id],
  );
  return found ?? null;
}

/** The facts table of an opportunity, in the order of its page. */
export function opportunityFacts(one: OpportunityForMail): MailFact[] {
  const facts: (MailFact | false)[] = [
    { label: "Agency", value: [one.agency, one.office].filter(Boolean).join(", ") },
    one.number !== null && { label: "Number", value: one.number },
    {
      label: "Amount",
      value: one.amount === null ? (one.amountNote ?? "Not stated") : [formatMoney(one.amount), one.amountNote].filter(Boolean).join(". "),
    },
    one.eligibility !== null && { label: "Who may apply", value: one.eligibility },
    { label: "Closes", value: closingWords(one) },
    one.route === "ALLIANCE" &&
      one.allianceClosesAt !== null && { label: "The Alliance's own closing", value: easternWords(one.allianceClosesAt) },
    one.windowClosesAt !== null && { label: "Intentions until", value: easternWords(one.windowClosesAt) },
  ];
  return facts.filter((fact) => fact !== false);
}

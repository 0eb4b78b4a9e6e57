import { may } from "@resc/access";
import { formatMoney, organizationNames, type Money, type RescCode } from "@resc/domain";
import type { MailFact, MailMessage } from "@resc/mail";
import { findPerson } from "@resc/store";
import type { MakeMessage } from "../mail/message.ts";
import type { SupportKind } from "../venture/kinds.ts";
import { ventureClause } from "../venture/venture-change.ts";
import type { Happened } from "./tell.ts";
import { toldOf } from "./tell.ts";

interface Facts {
  readonly number: number;
  readonly venture_number: number;
  readonly venture: string;
  readonly giver: RescCode;
  readonly kind: SupportKind;
  readonly what: string;
  readonly fiscal_year: number;
  readonly pledged: Money;
  readonly fulfilled: Money;
  readonly actor: string | null;
}

/** Heading, first sentence and why the reader gets it, for each thing that happens to a contribution. */
const texts: Readonly<Record<Happened, (giver: string, facts: Facts) => readonly [heading: string, sentence: string, why: string]>> = {
  pledged: (giver, { venture }) => [
    `${giver} pledges a contribution to ${venture}`,
    "Look at how it is valued, agree the days on which the parts are due, and accept it.",
    "You get this because you lead this venture.",
  ],
  accepted: (_, { venture }) => [
    `Your pledge to ${venture} is accepted`,
    "The schedule with the due dates is in the portal. Record each part when you have given it.",
    "You get this as Executive Director of the RESC that gives.",
  ],
  recorded: (giver, { venture }) => [
    `${giver} recorded what it gave to ${venture}`,
    "It counts once you confirm it. If something is not as written, return it with a question.",
    "You get this because you can confirm this contribution.",
  ],
  confirmed: (_, { venture }) => [
    `What you gave to ${venture} is confirmed`,
    "It stands in the ledger now.",
    "You get this because your RESC gave it.",
  ],
  returned: (_, { venture }) => [
    `A part you recorded for ${venture} came back`,
    "Read the reason, and record the part again as it was.",
    "You get this because your RESC recorded it.",
  ],
  takenBack: (giver, { venture }) => [
    `${giver} took back a part it had recorded for ${venture}`,
    "There is nothing to confirm any more.",
    "You get this because the part waited for your word.",
  ],
  reversed: (_, { venture }) => [
    `A confirmation for ${venture} was taken back`,
    "The ledger shows both entries, with the reason.",
    "You get this because your RESC gave it.",
  ],
  reduced: (giver, { venture }) => [
    `${giver} reduces its contribution to ${venture}`,
    "What was given already stays.",
    "You get this because the Accord's members tell one another what changes.",
  ],
  cancelled: (giver, { venture }) => [
    `${giver} cancels the rest of its contribution to ${venture}`,
    "What was given already stays.",
    "You get this because the Accord's members tell one another what changes.",
  ],
  overdue: (giver, { venture }) => [
    `A part of ${giver}'s contribution to ${venture} is past its due date`,
    "If it was given, record it. If it comes later or not at all, a word to the venture lead helps everybody.",
    "You get this once for each due date, as the venture lead or as Executive Director of the RESC that gives.",
  ],
};

function factsOf(facts: Facts): MailFact[] {
  return [
    { label: "Contribution", value: `C-${facts.number}: ${facts.what}` },
    { label: "Kind", value: facts.kind === "FUNDS" ? "Funds" : "In kind, valued in dollars" },
    { label: "Fiscal year", value: `FY${facts.fiscal_year}` },
    { label: "Pledged", value: formatMoney(facts.pledged) },
    { label: "Given and confirmed", value: formatMoney(facts.fulfilled) },
  ];
}

function messageOf(happened: Happened, facts: Facts, reason: string | null, portal: string): MailMessage {
  const [heading, sentence, why] = texts[happened](organizationNames[facts.giver], facts);
  return {
    subject: heading,
    preview: reason ?? facts.what,
    heading,
    paragraphs: [...(reason ? [`The reason given: ${reason}`] : []), sentence],
    facts: factsOf(facts),
    action: { label: "Open the venture", url: `${portal}/ventures/V-${facts.venture_number}` },
    reason: why,
    accord: ventureClause,
  };
}

/** Makes the message about one contribution, reading as its recipient. */
function makerOf(happened: Happened): MakeMessage {
  return async ({ row, read, actor, portal }) => {
    if (!may(actor, "venture:read")) return null;
    const [facts] = await read.query<Facts>(
      `select c.number, v.number as venture_number, v.title as venture, c.giver_code as giver, c.kind, c.what, c.fiscal_year,
         coalesce(b.funds_pledged, b.in_kind_pledged)::text as pledged, coalesce(b.funds_fulfilled, b.in_kind_fulfilled)::text as fulfilled,
         case when $2 in ('pledged','reduced','cancelled') then (select e.by_person from contribution_entry e where e.contribution_id = c.id order by e.seq desc limit 1) else v.lead_person_id end as actor
       from contribution c join venture v on v.id = c.venture_id join contribution_balance b on b.contribution_id = c.id where c.id = $1`,
      [row.object_id, happened],
    );
    if (!facts) return null;
    const reason: unknown = (row.payload as { readonly reason?: unknown }).reason;
    const person = await findPerson(read, facts.actor);
    return {
      message: messageOf(happened, facts, typeof reason === "string" ? reason : null, portal),
      replyTo: person?.email ? { name: person.name, address: person.email } : null,
    };
  };
}

/** The messages about contributions, by kind. */
export const contributionMessages: Readonly<Record<string, MakeMessage>> = Object.fromEntries(
  toldOf.map((happened) => [`contribution.${happened}`, makerOf(happened)]),
);

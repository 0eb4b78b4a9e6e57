import { citeAccord, easternWords, organizationNames, type RescCode } from "@resc/domain";
import { findPerson } from "@resc/store";
import { callCalendar } from "../call/call-calendar.ts";
import type { Difference } from "../circulation/addendum.ts";
import type { MadeMessage, MakeMessage, MessageParts } from "./message.ts";
import { opportunityFacts, type OpportunityForMail, opportunityForMail } from "./opportunity-facts.ts";

const accord = citeAccord("A39");
const asDirector = "You get this because you speak for your RESC on State funding opportunities.";

function link(parts: MessageParts, one: OpportunityForMail, tab?: string) {
  return { label: "Open in the portal", url: `${parts.portal}/opportunities/${one.ref}${tab ? `?tab=${tab}` : ""}` };
}

async function replyTo(parts: MessageParts, personId: string | null): Promise<MadeMessage["replyTo"]> {
  const person = await findPerson(parts.read, personId);
  return person?.email ? { name: person.name, address: person.email } : null;
}

interface CirculationRow {
  readonly note: string | null;
  readonly by_person: string;
  readonly stands_in: boolean;
  readonly words: string | null;
  readonly difference: readonly Difference[] | null;
}

async function circulationOf(parts: MessageParts): Promise<CirculationRow | undefined> {
  const [row] = await parts.read.query<CirculationRow>(
    `select c.note, c.by_person, r.stands_in, a.words, a.difference from circulation c join circulation_receipt r on r.circulation_id = c.id left join addendum a on a.id = c.addendum_id
      where c.id = $1 and r.person_id = $2`,
    [parts.row.payload["circulation"], parts.recipient.id],
  );
  return row;
}

const circulated: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  const row = one && (await circulationOf(parts));
  if (!row) return null;
  return {
    replyTo: await replyTo(parts, row.by_person),
    message: {
      subject: `Funding notice: ${one.title}`,
      preview: `${one.agency}. Closes ${one.closesWords}`,
      heading: one.title,
      paragraphs: [
        ...(row.note ? [row.note] : []),
        "The Coordinator circulates this notice to the designated directors of all six RESCs in the same moment. Please state your RESC's intention before the window ends.",
        ...(row.stands_in ? ["Your RESC has no clearinghouse director at present, so you stand in as its Executive Director."] : []),
        one.summary,
      ],
      facts: opportunityFacts(one),
      action: link(parts, one),
      reason: asDirector,
      accord,
    },
  };
};

const addendum: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  const row = one && (await circulationOf(parts));
  if (!row) return null;
  return {
    replyTo: await replyTo(parts, row.by_person),
    message: {
      subject: `Changed: ${one.title}`,
      preview: row.words ?? "The agency changed its notice.",
      heading: `The agency changed its notice: ${one.title}`,
      paragraphs: [...(row.note ? [row.note] : []), ...(row.words ? [row.words] : []), "What changed stands below, and nothing else."],
      facts: (row.difference ?? []).map(({ field, before, after }) => ({
        label: field,
        value: `${before ?? "Not stated"} → ${after ?? "Not stated"}`,
      })),
      action: link(parts, one),
      reason: asDirector,
      accord,
    },
  };
};

const windowEnding: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  if (!one || one.windowClosesAt === null) return null;
  return {
    message: {
      subject: `Intentions until ${easternWords(one.windowClosesAt)}: ${one.title}`,
      preview: "Your RESC has not stated an intention.",
      heading: "Your RESC has not stated an intention",
      paragraphs: [
        `The window ends on ${easternWords(one.windowClosesAt)}. A RESC that says nothing is shown as "not stated": it may neither judge nor is it presumed to compete.`,
      ],
      facts: opportunityFacts(one),
      action: link(parts, one, "intentions"),
      reason: asDirector,
      accord,
    },
  };
};

const intentionWords: Readonly<Record<string, string>> = {
  NOT_STATED: "Not stated",
  INTERESTED: "Interested",
  CONFIRMED: "Confirmed",
  SUBMITTED: "Submitted",
  NOT_INTERESTED: "Not interested",
  WITHDRAWN: "Withdrawn",
};

const windowEnded: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  const rows = one
    ? await parts.read.query<{ resc_code: RescCode; intention: string }>(
        "select resc_code, intention from participation where opportunity_id = $1 order by resc_code",
        [one.id],
      )
    : [];
  if (!one || rows.length === 0) return null;
  return {
    message: {
      subject: `Intentions are in: ${one.title}`,
      preview: "What the six have said.",
      heading: "What the six have said",
      paragraphs: ["The window for intentions has ended. A call with the agency follows when somebody is interested."],
      facts: rows.map((row) => ({ label: organizationNames[row.resc_code], value: intentionWords[row.intention] ?? row.intention })),
      action: link(parts, one, "intentions"),
      reason: asDirector,
      accord,
    },
  };
};

const callSet: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  const [call] = one
    ? await parts.read.query<{ chosen_at: Date | null; minutes: number; dial_in: string; agenda: string | null; sequence: number }>(
        "select chosen_at, minutes, dial_in, agenda, sequence from opportunity_call where opportunity_id = $1",
        [one.id],
      )
    : [];
  if (!one || !call?.chosen_at) return null;
  const moved = parts.row.payload["moved"] === true;
  return {
    calendar: callCalendar({
      opportunityId: one.id,
      title: one.title,
      at: call.chosen_at,
      minutes: call.minutes,
      dialIn: call.dial_in,
      agenda: call.agenda,
      sequence: call.sequence,
      host: new URL(parts.portal).hostname,
    }),
    message: {
      subject: `${moved ? "Call moved" : "Call"}: ${one.title}, ${easternWords(call.chosen_at)}`,
      preview: `${call.minutes} minutes. ${call.dial_in}`,
      heading: moved ? "The call has a new time" : "You are invited to a call",
      paragraphs: [`The interested RESCs and the agency's staff talk about ${one.title}.`, ...(call.agenda ? [call.agenda] : [])],
      facts: [
        { label: "When", value: `${easternWords(call.chosen_at)}, ${call.minutes} minutes` },
        { label: "How to join", value: call.dial_in },
      ],
      ...(parts.actor.role === "SYSTEM" ? {} : { action: link(parts, one, "call") }),
      reason: parts.actor.role === "SYSTEM" ? "You get this because the RESC Alliance's Coordinator named you for this call." : asDirector,
      accord,
    },
  };
};

const answered: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  const [question] = one
    ? await parts.read.query<{ text: string; answer: string }>(
        "select text, answer from question where id = $1 and answered_at is not null",
        [parts.row.payload["question"]],
      )
    : [];
  if (!one || !question) return null;
  return {
    message: {
      subject: `The agency answered: ${one.title}`,
      preview: question.text,
      heading: "The agency answered a question",
      paragraphs: ["Every interested RESC gets this answer in the same moment."],
      facts: [
        { label: "Question", value: question.text },
        { label: "Answer", value: question.answer },
      ],
      action: link(parts, one, "call"),
      reason: asDirector,
      accord,
    },
  };
};

const message: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  const [written] = one
    ? await parts.read.query<{ by_name: string; person_id: string; text: string }>(
        "select by_name, person_id, text from thread_message where id = $1",
        [parts.row.payload["message"]],
      )
    : [];
  if (!one || !written) return null;
  return {
    replyTo: await replyTo(parts, written.person_id),
    message: {
      subject: `${written.by_name} wrote about ${one.title}`,
      preview: written.text.slice(0, 120),
      heading: `${written.by_name} wrote`,
      paragraphs: [written.text],
      action: link(parts, one),
      reason: "You get this because the thread of an opportunity joins the Coordinator and the six directors.",
      accord,
    },
  };
};

/** Messages about opportunities, by kind. */
export const opportunityMails: Readonly<Record<string, MakeMessage>> = {
  "opportunity.circulated": circulated,
  "opportunity.addendum": addendum,
  "opportunity.windowEnding": windowEnding,
  "opportunity.windowEnded": windowEnded,
  "opportunity.callSet": callSet,
  "opportunity.answered": answered,
  "opportunity.message": message,
};

import { citeAccord, easternWords } from "@resc/domain";
import { showFor } from "../seal/show.ts";
import type { MakeMessage } from "./message.ts";
import { opportunityForMail } from "./opportunity-facts.ts";

const accord = citeAccord("A39");

/** The receipt, for who submitted: time and hash, and neither title nor content anywhere. */
const personal: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  if (!one) return null;
  await showFor(parts.read, parts.seal, parts.recipient.id, [one.id]);
  const [receipt] = await parts.read.query<{ submittedAt: Date; receiptHash: string; state: string; version: number }>(
    `select submitted_at as "submittedAt", receipt_hash as "receiptHash", state, version from submission where opportunity_id = $1 and version = $2 and opens_slot(slot_id)`,
    [one.id, parts.row.payload["version"]],
  );
  if (!receipt) return null;
  return {
    message: {
      subject: `Your receipt of ${easternWords(receipt.submittedAt)}`,
      preview: "Time and hash of what you sent.",
      heading: "Your receipt",
      paragraphs: [
        receipt.state === "LATE"
          ? "What you sent arrived after the closing. It is kept unopened, and the fact is shown to all competitors."
          : "What you sent is sealed until the closing. You can replace or withdraw it until then.",
      ],
      facts: [
        { label: "Received", value: easternWords(receipt.submittedAt) },
        { label: "Version", value: String(receipt.version) },
        { label: "Hash", value: receipt.receiptHash },
      ],
      action: { label: "Open in the portal", url: `${parts.portal}/opportunities/${one.ref}?tab=proposal` },
      reason: "You get this because you sent it.",
      accord,
    },
  };
};

/** A closing comes near, for whoever speaks for an interested RESC, drafting or not. */
const closing: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  if (!one || one.allianceClosesAt === null) return null;
  return {
    message: {
      subject: `A closing on ${easternWords(one.allianceClosesAt)}`,
      preview: "The Alliance's own closing comes near.",
      heading: "A closing comes near",
      paragraphs: [
        `The Alliance's own closing for ${one.ref} is ${easternWords(one.allianceClosesAt)}. After it nothing can be submitted in time.`,
      ],
      action: { label: "Open in the portal", url: `${parts.portal}/opportunities/${one.ref}` },
      reason: "You get this because your RESC has stated interest.",
      accord,
    },
  };
};

/** Asked to judge: which opportunity, why this person, by when. Who competes stands in the portal. */
const judge: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  const [appointed] = one
    ? await parts.read.query<{ reason: string; due_at: Date }>(
        "select j.reason, p.due_at from judge j join panel p on p.opportunity_id = j.opportunity_id where j.opportunity_id = $1 and j.person_id = $2",
        [one.id, parts.recipient.id],
      )
    : [];
  if (!one || !appointed) return null;
  return {
    message: {
      subject: `You are asked to judge ${one.ref}`,
      preview: `By ${easternWords(appointed.due_at)}`,
      heading: "You are asked to judge",
      paragraphs: [
        "A neutral RESC's contact judges the proposals of those that compete. You can recuse yourself without a reason.",
        `Why you: ${appointed.reason}`,
      ],
      facts: [{ label: "By", value: easternWords(appointed.due_at) }],
      action: { label: "Attest or recuse yourself", url: `${parts.portal}/opportunities/${one.ref}?tab=judging` },
      reason: "You get this because you were appointed as a judge.",
      accord,
    },
  };
};

/** Scores are asked for in two days, for a judge who has not submitted. */
const judgeDue: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  const [open] = one
    ? await parts.read.query<{ due_at: Date }>(
        "select p.due_at from judge j join panel p on p.opportunity_id = j.opportunity_id where j.opportunity_id = $1 and j.person_id = $2 and j.state in ('APPOINTED','ATTESTED')",
        [one.id, parts.recipient.id],
      )
    : [];
  if (!one || !open) return null;
  return {
    message: {
      subject: `Your scores for ${one.ref} are asked for by ${easternWords(open.due_at)}`,
      preview: "You have not submitted them yet.",
      heading: "Your scores are asked for",
      paragraphs: [`Scores for ${one.ref} are asked for by ${easternWords(open.due_at)}. They lock when every judge has submitted.`],
      action: { label: "Open the judging desk", url: `${parts.portal}/opportunities/${one.ref}?tab=judging` },
      reason: "You get this because you are a judge and have not submitted your scores.",
      accord,
    },
  };
};

/** What a competitor is told of the outcome: that it stands on the page, where the own scores and comments are shown (D-08). */
const outcome: MakeMessage = async (parts) => {
  const one = await opportunityForMail(parts);
  if (!one) return null;
  const decided = parts.row.payload["what"] === "decided";
  return {
    message: {
      subject: decided ? `The agency decided: ${one.ref}` : `A recommendation is recorded: ${one.ref}`,
      preview: "It stands on the page of the opportunity.",
      heading: decided ? "The agency decided" : "A recommendation is recorded",
      paragraphs: [
        "On the page of the opportunity you read it, and of your own proposal the scores and comments. Those of other RESCs are not shown.",
      ],
      action: { label: "Open the outcome", url: `${parts.portal}/opportunities/${one.ref}?tab=outcome` },
      reason: "You get this because your RESC competed.",
      accord,
    },
  };
};

/** Messages about what is sealed: their subjects, previews and facts tell nothing of it. */
export const sealedMails: Readonly<Record<string, MakeMessage>> = {
  "opportunity.personal": personal,
  "opportunity.closing": closing,
  "opportunity.judge": judge,
  "opportunity.judgeDue": judgeDue,
  "opportunity.outcome": outcome,
};

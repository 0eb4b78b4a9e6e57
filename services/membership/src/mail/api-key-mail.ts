import { roleNames } from "@resc/access";
import { connecticutDate, formatDate } from "@resc/domain";
import type { MailMessage } from "@resc/mail";
import type { ApiKey } from "../api-key/api-key.type.ts";
import type { MakeMessage, MessageParts } from "./message.ts";

/** What a message about a key says, beside the key itself. */
interface KeyMailFacts {
  readonly key: ApiKey;
  readonly ownerName: string;
  /** Address of the portal, without a slash at the end. */
  readonly portal: string;
}

const day = (instant: string | null) => (instant === null ? "" : formatDate(connecticutDate(new Date(instant))));

function facts({ key }: KeyMailFacts) {
  return [
    { label: "Key", value: key.name },
    { label: "Reads as", value: roleNames[key.role] },
    { label: "For", value: key.purpose },
    { label: "Lives", value: `${key.days} days from the day it is collected` },
  ];
}

const toOwner = "You get this message because it is about an API key of yours.";

const messages: Readonly<Record<string, (facts: KeyMailFacts) => MailMessage>> = {
  "apiKey.asked": (given) => ({
    subject: `${given.ownerName} asks for an API key`,
    preview: `${roleNames[given.key.role]}: ${given.key.name}`,
    heading: `${given.ownerName} asks for an API key`,
    paragraphs: ["The key would open the read-only contract of that role to a program, and nothing else."],
    facts: facts(given),
    action: { label: "Grant or decline", url: `${given.portal}/api-keys` },
    reason: "You get this message because you are the Alliance Coordinator, who grants keys.",
  }),
  "apiKey.granted": (given) => ({
    subject: `Your API key "${given.key.name}" is granted`,
    preview: "Collect it within 14 days. It is shown once.",
    heading: "Your API key is granted",
    paragraphs: ["Collect it on the Data page within 14 days. Its secret is made then, shown to you once, and known to nobody else."],
    facts: facts(given),
    action: { label: "Collect the key", url: `${given.portal}/data` },
    reason: toOwner,
  }),
  "apiKey.declined": (given) => ({
    subject: `Your API key "${given.key.name}" was not granted`,
    preview: given.key.answerReason ?? "",
    heading: "Your API key was not granted",
    paragraphs: [
      `The Alliance Coordinator wrote: ${given.key.answerReason ?? ""}`,
      "You can ask again with other words or for fewer days.",
    ],
    action: { label: "Open the Data page", url: `${given.portal}/data` },
    reason: toOwner,
  }),
  "apiKey.ended": (given) => ({
    subject: `Your API key "${given.key.name}" was ended`,
    preview: given.key.endReason ?? "",
    heading: "Your API key was ended",
    paragraphs: [`The Alliance Coordinator wrote: ${given.key.endReason ?? ""}`, "Requests with it are refused from now on."],
    action: { label: "Open the Data page", url: `${given.portal}/data` },
    reason: toOwner,
  }),
  "apiKey.expiring": (given) => ({
    subject: `Your API key "${given.key.name}" ends on ${day(given.key.expiresAt)}`,
    preview: "Ask for the next one now; both live at once while you change over.",
    heading: `Your API key ends on ${day(given.key.expiresAt)}`,
    paragraphs: ["Ask for the next one now. Two keys live at once, so that your programs can change over without a gap."],
    facts: facts(given),
    action: { label: "Ask for the next key", url: `${given.portal}/data` },
    reason: toOwner,
  }),
};

/** Read by the platform: a key's owner and the Coordinator may know all that stands in these messages. */
async function makeMessage({ row, read, portal }: MessageParts): Promise<MailMessage | null> {
  const [found] = await read.query<{ readonly key: ApiKey; readonly ownerName: string }>(
    `select key, owner.name as "ownerName" from platform.list_keys($1) as key join person owner on owner.id = key ->> 'personId'`,
    [row.object_id],
  );
  return found ? (messages[row.kind]?.({ ...found, portal }) ?? null) : null;
}

/** The messages about keys by kind (portal design, section 5). No message carries a secret. */
export const keyMails: Readonly<Record<string, MakeMessage>> = Object.fromEntries(Object.keys(messages).map((kind) => [kind, makeMessage]));

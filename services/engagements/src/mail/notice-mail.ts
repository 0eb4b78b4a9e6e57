import { citeAccord, organizationNames } from "@resc/domain";
import { formatDate } from "@resc/domain";
import type { MailMessage } from "@resc/mail";
import type { CapacityTopic, CollaborationTopic } from "../courtesy-notice/courtesy-notice.words.ts";
import { capacitySentences, collaborationSentences } from "../courtesy-notice/courtesy-notice.words.ts";
import { lengthWords, type Period, periodWords } from "../shared/periods.ts";

/** What every message about a notice says; nothing of V4 is in it. */
export interface NoticeMailFacts extends Period {
  readonly provider: keyof typeof organizationNames;
  readonly host: keyof typeof organizationNames;
  readonly customerName: string;
  readonly service: string;
  readonly collaboration: CollaborationTopic | null;
  readonly collaborationWords: string | null;
  readonly capacityBuilding: CapacityTopic | null;
  readonly capacityWords: string | null;
  readonly message: string | null;
  readonly giverName: string;
  readonly giverTitle: string | null;
  readonly giverPhone: string | null;
  readonly channelWords: string | null;
}

const clause = citeAccord("A37");

function topic(sentence: string | undefined, words: string | null): string {
  return [sentence ?? "Not recorded", words].filter(Boolean).join(". ");
}

function facts(notice: NoticeMailFacts): { label: string; value: string }[] {
  return [
    { label: "Customer", value: notice.customerName },
    { label: "Type of service", value: notice.service },
    { label: "Length of the commitment", value: lengthWords(notice) },
    {
      label: "Possible collaboration",
      value: topic(notice.collaboration ? collaborationSentences[notice.collaboration] : undefined, notice.collaborationWords),
    },
    {
      label: "Capacity building",
      value: topic(notice.capacityBuilding ? capacitySentences[notice.capacityBuilding] : undefined, notice.capacityWords),
    },
    { label: "Whom to call", value: [notice.giverName, notice.giverTitle, notice.giverPhone].filter(Boolean).join(", ") },
  ];
}

/** The notice itself, as recipient, Executive Director and Coordinator get it. Only the recipients of the home RESC get a link. */
export function noticeMail(notice: NoticeMailFacts, link: string | null, portal: string): MailMessage {
  const from = organizationNames[notice.provider];
  return {
    subject: `Courtesy notice: ${notice.service} for ${notice.customerName}`,
    preview: `${from} is working in the ${organizationNames[notice.host]} region: ${periodWords(notice)}`,
    heading: `${from} tells ${organizationNames[notice.host]} about work for ${notice.customerName}`,
    paragraphs: [
      `${notice.customerName} is in the ${organizationNames[notice.host]} region. As the Accord asks, ${from} lets you know about work it is taking on there. Nothing needs your permission; your word on working together is welcome.`,
      ...(notice.channelWords ? [notice.channelWords] : []),
      ...(notice.message ? [notice.message] : []),
    ],
    facts: facts(notice),
    ...(link
      ? { action: { label: "Read and answer", url: link }, secondary: { label: "Open in the portal", url: portal } }
      : { action: { label: "Open in the portal", url: portal } }),
    reason: `You get this because the Accord asks that the home RESC and the Coordinator are told.`,
    accord: clause,
  };
}

/** Only the difference. */
export function amendmentMail(notice: NoticeMailFacts, difference: string, portal: string): MailMessage {
  const from = organizationNames[notice.provider];
  return {
    subject: `Changed: ${notice.service} for ${notice.customerName}`,
    preview: difference,
    heading: `${from} changed what it told you`,
    paragraphs: [`What changed: ${difference}.`],
    facts: [
      { label: "Customer", value: notice.customerName },
      { label: "Now", value: `${notice.service}, ${periodWords(notice)}` },
    ],
    action: { label: "Open in the portal", url: portal },
    reason: `You get this because you were told of this work before.`,
    accord: clause,
  };
}

/** The one reminder. */
export function reminderMail(notice: NoticeMailFacts, givenOn: string | null, link: string | null, portal: string): MailMessage {
  const from = organizationNames[notice.provider];
  return {
    subject: `Reminder: courtesy notice about ${notice.customerName}`,
    preview: `From ${from}`,
    heading: `${from} is waiting for a word from you`,
    paragraphs: [
      `${from} told you${givenOn ? ` on ${formatDate(givenOn)}` : ""} about ${notice.service} for ${notice.customerName}. One tap is enough. The work goes on either way.`,
    ],
    facts: facts(notice),
    action: { label: link ? "Read and answer" : "Open in the portal", url: link ?? portal },
    reason: "You get this because no answer has come yet. Nothing is held up by it.",
    accord: clause,
  };
}

/** To the provider's Executive Director and the Coordinator: the duty has passed its instant. */
export function lateMail(notice: NoticeMailFacts, dueRule: "TARGET" | "BEFORE_START", portal: string): MailMessage {
  const rule =
    dueRule === "BEFORE_START"
      ? "The work was to begin before the notice was given."
      : "The Alliance's target of five business days has passed.";
  return {
    subject: `Courtesy notice not given yet: ${notice.customerName}`,
    preview: rule,
    heading: `${organizationNames[notice.provider]} owes ${organizationNames[notice.host]} a courtesy notice`,
    paragraphs: [`${rule} It can still be given; it then shows as recorded late.`],
    facts: [
      { label: "Customer", value: notice.customerName },
      { label: "Service", value: notice.service },
      { label: "Period", value: periodWords(notice) },
    ],
    action: { label: "Open in the portal", url: portal },
    reason: "You get this as Executive Director of the RESC doing the work, or as Coordinator.",
    accord: clause,
  };
}

/** To the giver: the home RESC said something in words. */
export function answeredMail(notice: NoticeMailFacts, what: string, words: string | null, portal: string): MailMessage {
  const host = organizationNames[notice.host];
  return {
    subject: `${host} ${what}: ${notice.customerName}`,
    preview: words ?? what,
    heading: `${host} ${what}`,
    paragraphs: words ? [words] : [`About ${notice.service} for ${notice.customerName}.`],
    facts: [
      { label: "Customer", value: notice.customerName },
      { label: "Service", value: notice.service },
    ],
    action: { label: "Open in the portal", url: portal },
    reason: "You get this because you gave this courtesy notice.",
    accord: clause,
  };
}

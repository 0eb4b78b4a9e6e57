import { onlyReads, type RoleCode, roleNames } from "@resc/access";
import { easternWords, isRescCode, type OrganizationCode, organizationNames } from "@resc/domain";
import type { MailMessage } from "@resc/mail";
import type { MakeMessage } from "./message.ts";

/** What is kept with a message about a new device: who signed in, acting as what, and when. Neither an address nor a browser is kept. */
export interface DeviceMailFacts {
  readonly personId: string;
  readonly role: RoleCode;
  readonly organization: OrganizationCode;
  /** ISO text. */
  readonly at: string;
}

/** Who can end a role, as `grant:end` has it. */
function whoEnds({ role, organization }: DeviceMailFacts): string {
  if (onlyReads(role)) return "the Alliance Coordinator";
  if (!isRescCode(organization)) return "an Executive Director";
  return `the ${role === "EXECUTIVE_DIRECTOR" ? "chair of the board" : "Executive Director"} of ${organizationNames[organization]}`;
}

const toldFact = (facts: DeviceMailFacts) => [
  { label: "When", value: easternWords(facts.at) },
  { label: "Role", value: `${roleNames[facts.role]}, ${organizationNames[facts.organization]}` },
];

function toOneself(facts: DeviceMailFacts, portal: string): MailMessage {
  const reads = onlyReads(facts.role);
  return {
    subject: "You signed in from a new device",
    preview: `${easternWords(facts.at)}. If it was not you, say so at once.`,
    heading: "You signed in from a new device",
    paragraphs: [
      "The browser was not used with your name before, or its cookies were deleted since. If it was you, there is nothing to do.",
      `If it was not you, tell ${whoEnds(facts)} at once, who can end the role: requests under it are refused from that moment on.${reads ? " Keys of yours that you do not know, you end yourself on the Data page." : ""}`,
    ],
    facts: toldFact(facts),
    action: reads ? { label: "See your keys", url: `${portal}/data` } : { label: "See who holds which role", url: `${portal}/people` },
    reason: "You get this message because a sign-in from a new device is always told to the person. It cannot be turned off.",
  };
}

function toWhoAnswersForThem(facts: DeviceMailFacts, name: string, portal: string): MailMessage {
  return {
    subject: `${name} signed in from a new device`,
    preview: `${easternWords(facts.at)}, as ${roleNames[facts.role]}`,
    heading: `${name} signed in from a new device`,
    paragraphs: [
      `The browser was not used with this name before, or its cookies were deleted since. ${name} was told too.`,
      `If it was somebody else, ${whoEnds(facts)} can end the role on the People page: requests under it are refused from that moment on.`,
    ],
    facts: toldFact(facts),
    action: { label: "See who holds which role", url: `${portal}/people` },
    reason:
      "You get this message because sign-ins from a new device are told to the Executive Director, or to the Coordinator where there is none. It cannot be turned off.",
  };
}

/** The message about a sign-in from a new device (portal design, section 5). */
export const deviceMails: Readonly<Record<string, MakeMessage>> = {
  "device.new": async ({ row, read, portal }) => {
    const facts = row.payload as unknown as DeviceMailFacts;
    const [person] = await read.query<{ readonly name: string }>("select name from person where id = $1", [facts.personId]);
    if (person === undefined) return null;
    return row.recipient_person === facts.personId ? toOneself(facts, portal) : toWhoAnswersForThem(facts, person.name, portal);
  },
};

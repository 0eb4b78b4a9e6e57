import { type RoleCode, roleNames } from "@resc/access";
import { formatDate, type OrganizationCode, organizationNames } from "@resc/domain";
import type { MailMessage } from "@resc/mail";
import type { MakeMessage, MessageParts } from "./message.ts";

/** What is kept with a message about a role: facts of the directory (V1). */
export interface RoleMailFacts {
  readonly personId: string;
  readonly role: RoleCode;
  readonly organization: OrganizationCode;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly by: string | null;
}

interface Named extends RoleMailFacts {
  readonly name: string;
  readonly byName: string;
  readonly toOneself: boolean;
  readonly portal: string;
}

const roleOf = ({ role, organization }: Named) => `${roleNames[role]}, ${organizationNames[organization]}`;
const days = ({ validFrom, validTo }: Named) =>
  [validFrom && `from ${formatDate(validFrom)}`, validTo && `through ${formatDate(validTo)}`].filter(Boolean).join(" ") || "from now on";
const reason = "You get this message because roles are told to who holds them and to their Executive Director. It cannot be turned off.";
const action = ({ portal }: Named) => ({ label: "See who holds which role", url: `${portal}/people` });

const messages: Readonly<Record<string, (facts: Named) => MailMessage>> = {
  "role.given": (facts) => ({
    subject: facts.toOneself ? `You are now: ${roleOf(facts)}` : `${facts.name} is now: ${roleOf(facts)}`,
    preview: `Given by ${facts.byName}, ${days(facts)}`,
    heading: facts.toOneself ? "A role was given to you" : `A role was given to ${facts.name}`,
    paragraphs: [`${facts.byName} gave it. If this is a mistake, tell them: who gave a role can end it at once.`],
    facts: [
      { label: "Role", value: roleOf(facts) },
      { label: "Held", value: days(facts) },
    ],
    action: action(facts),
    reason,
  }),
  "role.ended": (facts) => ({
    subject: facts.toOneself ? `Your role has ended: ${roleOf(facts)}` : `${facts.name} is no longer: ${roleOf(facts)}`,
    preview: `Ended by ${facts.byName}`,
    heading: facts.toOneself ? "A role of yours has ended" : `A role of ${facts.name} has ended`,
    paragraphs: [`${facts.byName} ended it. Requests under it are refused from now on; what was done under it stands.`],
    facts: [{ label: "Role", value: roleOf(facts) }],
    action: action(facts),
    reason,
  }),
  "role.proposed": (facts) => ({
    subject: `${facts.byName} proposes ${facts.name}: ${roleNames[facts.role]}`,
    preview: "The role begins when a second Executive Director gives it too.",
    heading: `${facts.name} is proposed: ${roleNames[facts.role]}`,
    paragraphs: [
      `${facts.byName} gave this role. It is given by two Executive Directors: it begins when you, or another of the six, give the same role to the same person on the People page.`,
    ],
    facts: [
      { label: "Role", value: roleOf(facts) },
      { label: "Held", value: days(facts) },
    ],
    action: { label: "Open the People page", url: `${facts.portal}/people` },
    reason: "You get this message because you are an Executive Director.",
  }),
};

async function makeMessage({ row, read, portal }: MessageParts): Promise<MailMessage | null> {
  const facts = row.payload as unknown as RoleMailFacts;
  const names = await read.query<{ readonly id: string; readonly name: string }>("select id, name from person where id = any ($1)", [
    [facts.personId, facts.by],
  ]);
  const nameOf = (id: string | null) => names.find((one) => one.id === id)?.name;
  const name = nameOf(facts.personId);
  if (name === undefined) return null;
  const toOneself = row.recipient_person === facts.personId;
  return messages[row.kind]?.({ ...facts, name, byName: nameOf(facts.by) ?? "The platform", toOneself, portal }) ?? null;
}

/** The messages about roles by kind (portal design, section 5). */
export const roleMails: Readonly<Record<string, MakeMessage>> = Object.fromEntries(
  Object.keys(messages).map((kind) => [kind, makeMessage]),
);

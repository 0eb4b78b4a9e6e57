import { type RoleCode, roleNames } from "@resc/access";
import { formatDate, type OrganizationCode, organizationNames } from "@resc/domain";
import type { MailMessage } from "@resc/mail";
import { onboardingClause } from "../onboarding/onboarding-change.ts";
import type { MakeMessage } from "./message.ts";

interface Told {
  readonly name: string;
  readonly role: RoleCode;
  readonly organization: OrganizationCode;
  readonly dueOn: string;
  readonly sharedBy: string | null;
  readonly state: string;
}

type Words = (told: Told, portal: string) => MailMessage | null;

const opened: Words = ({ name, role, organization, dueOn, state }, portal) =>
  state !== "OPEN"
    ? null
    : {
        subject: `A new leader: share the Accord with ${name}`,
        preview: `${roleNames[role]}, ${organizationNames[organization]}`,
        heading: `Share the Accord with ${name}`,
        paragraphs: ["Executive Directors share the Accord with all new leaders as part of the on-boarding process."],
        facts: [
          { label: "Role", value: `${roleNames[role]}, ${organizationNames[organization]}` },
          { label: "Due", value: formatDate(dueOn) },
        ],
        action: { label: "Share the Accord", url: `${portal}/accord` },
        reason: "You get this message because you are an Executive Director.",
        accord: onboardingClause,
      };

const shared: Words = ({ sharedBy, dueOn }, portal) => ({
  subject: "The Accord is shared with you",
  preview: "What the six RESCs promised one another. Read it, and say that you have.",
  heading: "The Accord is shared with you",
  paragraphs: [`${sharedBy ?? "An Executive Director"} shares it with you as a new leader. Read it, and say that you have.`],
  facts: [{ label: "By", value: formatDate(dueOn) }],
  action: { label: "Read the Accord", url: `${portal}/accord` },
  reason: "You get this message because a role of a leader was given to you.",
  accord: onboardingClause,
});

function mail(words: Words): MakeMessage {
  return async ({ row, read, portal }) => {
    const [told] = await read.query<Told>(
      `select p.name, o.role, o.organization, o.due_on::text as "dueOn", s.name as "sharedBy", o.state
       from onboarding o join person p on p.id = o.person_id left join person s on s.id = o.shared_by where o.id = $1`,
      [row.object_id],
    );
    return told ? words(told, portal) : null;
  };
}

/** The messages about on-boarding by kind. */
export const onboardingMails: Readonly<Record<string, MakeMessage>> = {
  "onboarding.opened": mail(opened),
  "onboarding.shared": mail(shared),
};

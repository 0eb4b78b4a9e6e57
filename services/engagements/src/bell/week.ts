import {
  addDays,
  type CalendarDate,
  connecticutDate,
  formatDate,
  isRescCode,
  organizationNames,
  type RescCode,
  rescCodes,
} from "@resc/domain";
import type { MailMessage } from "@resc/mail";
import { officeHolders, type OwedRow, ring, type Transaction } from "@resc/store";
import type { RequestContext } from "@resc/subgraph";
import { engagementDates } from "../home/dates-ahead.ts";

/** Kind of the mail that leads to the page of the week. */
export const weekMail = "bell.week";

/** SQL: on a Monday from 7 am in Connecticut, the RESCs of which an Executive Director has not been told of the week. */
export const weeksDue = `select distinct k.organization as id from known_role k
  where extract(isodow from platform.today()) = 1 and platform.now() >= (platform.today() + time '07:00') at time zone 'America/New_York'
    and k.role = 'EXECUTIVE_DIRECTOR' and k.organization in (${rescCodes.map((code) => `'${code}'`).join(", ")})
    and k.valid_from <= platform.today() and (k.valid_to is null or k.valid_to >= platform.today()) and k.ended_at is null
    and not platform.has_rung('week:' || platform.today() || ':' || k.person_id)`;

/** Tells the Executive Directors of a RESC of its week, each once: a line in the bell, and a mail that leads to the page (portal.md section 5). */
export async function tellOfWeek(tx: Transaction, resc: string): Promise<void> {
  const monday = tx.today;
  for (const person of await officeHolders(tx, "EXECUTIVE_DIRECTOR", resc, monday)) {
    const key = `week:${monday}:${person}`;
    await tx.owe({ kind: weekMail, objectId: monday, recipientPersonId: person, dedupeKey: `${key}:${person}`, payload: { resc } });
    await ring(tx, {
      personIds: [person],
      objectId: monday,
      path: `/week?of=${monday}`,
      dedupeKey: key,
      title: `Your week of ${formatDate(monday)}`,
      detail: "What waits, what is new on the out-of-region list, and the dates ahead",
    });
  }
  tx.audit({ act: "bell.week", objectType: "bell", objectId: resc, after: { monday } });
}

interface Facts {
  readonly newOut: number;
  readonly newIn: number;
  readonly owed: number;
  readonly late: number;
  readonly unanswered: number;
}

const counted = `select count(*) filter (where provider_code = $1 and listed_on >= $2)::int as "newOut", count(*) filter (where host_code = $1 and listed_on >= $2)::int as "newIn",
  count(*) filter (where provider_code = $1 and notice_state = 'DUE')::int as owed, count(*) filter (where provider_code = $1 and notice_state = 'DUE' and 'LATE' = any (flags))::int as late,
  count(*) filter (where host_code = $1 and notice_state = 'GIVEN')::int as unanswered
  from list_row where corrected_at is null and $1 in (provider_code, host_code)`;

/** The mail of a week for its recipient: counts and dates of engagements only, so that nothing sealed can be in it. Null for who is no staff of that RESC any more. */
export async function weekFor(ctx: Pick<RequestContext, "actor" | "read">, row: OwedRow, portal: string): Promise<MailMessage | null> {
  const { organization, role } = ctx.actor;
  if (role !== "EXECUTIVE_DIRECTOR" || !isRescCode(organization) || organization !== row.payload["resc"]) return null;
  const monday: CalendarDate = row.object_id;
  const [facts] = await ctx.read.query<Facts>(counted, [organization, addDays(monday, -7)]);
  const dates = await engagementDates(ctx, { from: monday, to: addDays(monday, 6) });
  if (!facts) return null;
  return {
    subject: `Your week of ${formatDate(monday)}`,
    preview: `What is new, what waits and what is due for ${organizationNames[organization]}`,
    heading: `The week of ${formatDate(monday)}`,
    paragraphs: [
      ...standing(organization, facts),
      ...dates.map(({ at, title, what }) => `${formatDate(connecticutDate(at))}: ${title}. ${what}.`),
    ],
    action: { label: "Open the page of the week", url: `${portal}/week?of=${monday}` },
    secondary: { label: "Choose what comes by mail", url: `${portal}/mail` },
    reason: "You get this message on Mondays because you are an Executive Director. The page also has funding, meetings and hearings.",
  };
}

const times = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

function standing(resc: RescCode, { newOut, newIn, owed, late, unanswered }: Facts): string[] {
  return [
    `New on the out-of-region list since last Monday: ${newOut} by ${organizationNames[resc]} in other regions, ${newIn} by others in its region.`,
    `${times(owed, "courtesy notice is owed", "courtesy notices are owed")} by ${organizationNames[resc]}${late > 0 ? `, ${late} of them past the Alliance target` : ""}. ${times(unanswered, "notice to it waits", "notices to it wait")} for an answer.`,
  ];
}

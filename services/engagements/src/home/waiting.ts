import { formatDate, organizationNames, type RescCode } from "@resc/domain";
import { type RequestContext, WaitingItem } from "@resc/subgraph";
import type { NoticeFlag } from "../courtesy-notice/courtesy-notice.machine.ts";

interface Row {
  readonly id: string;
  readonly kind: "GIVE_NOTICE" | "ANSWER_NOTICE" | "CALL_BACK" | "ANSWER_REPORT" | "NUDGE";
  readonly customer_name: string;
  readonly service: string;
  readonly provider: RescCode;
  readonly host: RescCode;
  readonly on_day: string | null;
  readonly words: string | null;
  readonly flags: NoticeFlag[];
}

const asStaff = `
  select n.id, 'GIVE_NOTICE' as kind, n.customer_name, n.service, n.provider_code as provider, n.host_code as host, (n.due_at at time zone 'America/New_York')::date as on_day, null as words, n.flags,
    ('LATE' = any (n.flags))::int as late, n.due_at as at from courtesy_notice n where n.provider_code = $1 and n.state = 'DUE'
  union all
  select n.id, 'CALL_BACK', n.customer_name, n.service, n.provider_code, n.host_code, (n.call_me_at at time zone 'America/New_York')::date, n.call_me_words, n.flags, 0, n.call_me_at from courtesy_notice n
    where n.provider_code = $1 and n.state = 'ACKNOWLEDGED' and 'CALL_ME' = any (n.flags)
  union all
  select r.id, 'ANSWER_REPORT', r.customer_name, r.service, r.provider_code, r.host_code, r.listed_on, r.how_heard, r.flags, 0, r.listed_on::timestamptz from list_row r
    where r.provider_code = $1 and r.report_state in ('REPORTED','CORRECTED') and r.corrected_at is null`;

const asHost = `
  select n.id, 'ANSWER_NOTICE' as kind, n.customer_name, n.service, n.provider_code as provider, n.host_code as host, (n.given_at at time zone 'America/New_York')::date as on_day, null as words, n.flags,
    ('NO_ANSWER' = any (n.flags))::int as late, n.given_at as at from courtesy_notice n where n.host_code = $1 and n.state = 'GIVEN'
    and ($2 or n.recipient_person_id = $3 or exists (select from known_deputy d where d.person_id = n.recipient_person_id and d.deputy_person_id = $3 and platform.today() between d.valid_from and d.valid_to))`;

const asCoordinator = `
  select n.id, 'NUDGE' as kind, n.customer_name, n.service, n.provider_code as provider, n.host_code as host, (coalesce(n.given_at, n.due_at) at time zone 'America/New_York')::date as on_day, null as words, n.flags,
    ('NO_ANSWER' = any (n.flags))::int as late, coalesce(n.given_at, n.due_at) as at from courtesy_notice n where (n.state = 'GIVEN' and 'NO_ANSWER' = any (n.flags)) or (n.state = 'DUE' and 'LATE' = any (n.flags))`;

/** What waits for this person in this role, late things first. */
export async function waitingFor(ctx: RequestContext): Promise<WaitingItem[]> {
  const { role, organization, personId } = ctx.actor;
  const isDirector = role === "EXECUTIVE_DIRECTOR";
  const parts: string[] = [];
  if (["STAFF", "DIRECTOR", "CLEARINGHOUSE_DIRECTOR", "EXECUTIVE_DIRECTOR"].includes(role))
    parts.push(isDirector ? asHost : asStaff, isDirector ? asStaff : asHost);
  if (role === "COORDINATOR") parts.push(asCoordinator);
  if (parts.length === 0) return [];
  const rows = await ctx.read.query<Row>(
    `select id, kind, customer_name, service, provider, host, on_day, words, flags from (${parts.join(" union all ")}) w where $1::text is not null and $2::boolean is not null and $3::text is not null order by late desc, at limit 25`,
    [organization, isDirector, personId ?? ""],
  );
  return rows.map(toItem);
}

function toItem(row: Row): WaitingItem {
  const day = row.on_day ? formatDate(row.on_day) : "";
  const late = row.flags.includes("LATE");
  const about = `${row.service} for ${row.customer_name}`;
  const provider = organizationNames[row.provider];
  const host = organizationNames[row.host];
  const texts: Record<Row["kind"], { title: string; detail: string; actLabel: string; path: string; flag: NoticeFlag | null }> = {
    GIVE_NOTICE: {
      title: `Tell ${host} about ${row.customer_name}`,
      detail: `${row.service}. ${late ? `Was due ${day}` : `Due ${day}`}`,
      actLabel: "Give notice",
      path: `/notices/${row.id}`,
      flag: late ? "LATE" : null,
    },
    ANSWER_NOTICE: {
      title: `${provider} tells you about ${row.customer_name}`,
      detail: `${row.service}. Given ${day}`,
      actLabel: "Read and answer",
      path: `/notices/${row.id}`,
      flag: row.flags.includes("NO_ANSWER") ? "NO_ANSWER" : null,
    },
    CALL_BACK: {
      title: `${host} asks for a call about ${row.customer_name}`,
      detail: row.words ?? about,
      actLabel: "Open",
      path: `/notices/${row.id}`,
      flag: "CALL_ME",
    },
    ANSWER_REPORT: {
      title: `Is this yours? ${row.customer_name}`,
      detail: `${row.service}. Heard of on ${day}: ${row.words ?? ""}`,
      actLabel: "Answer",
      path: `/list/${row.id}`,
      flag: null,
    },
    NUDGE: {
      title: late
        ? `${provider} owes ${host} a notice about ${row.customer_name}`
        : `${host} has not answered ${provider} about ${row.customer_name}`,
      detail: `${row.service}. ${late ? "Was due" : "Given"} ${day}`,
      actLabel: "Open",
      path: `/notices/${row.id}`,
      flag: late ? "LATE" : "NO_ANSWER",
    },
  };
  return Object.assign(new WaitingItem(), { id: row.id, kind: row.kind, ...texts[row.kind] });
}

import { may } from "@resc/access";
import { formatDate, isRescCode, organizationNames, type RescCode } from "@resc/domain";
import { type RequestContext, WaitingItem } from "@resc/subgraph";

type Kind = "OPEN_VENTURE" | "ACCEPT_PLEDGE" | "CONFIRM_CONTRIBUTION" | "GIVE_CONTRIBUTION" | "ANSWER_OVERDUE";

interface Row {
  readonly id: string;
  readonly kind: Kind;
  readonly venture_number: number;
  readonly number: number | null;
  readonly title: string;
  readonly what: string | null;
  readonly giver: RescCode | null;
  readonly on_day: string | null;
  readonly overdue: boolean;
}

/** $1 person, $2 own RESC, $3 whether they speak for it (its Executive Director). */
const waiting = `
  select v.id, 'OPEN_VENTURE' as kind, v.number as venture_number, null::integer as number, v.title, null::text as what, null::text as giver, null::text as on_day, false as overdue, v.created_at as at
    from venture v where v.state = 'PROPOSED' and v.lead_person_id = $1 and v.lead_code = $2
  union all
  select c.id, 'ACCEPT_PLEDGE', v.number, c.number, v.title, c.what, c.giver_code, null, false, c.pledged_at from contribution c join venture v on v.id = c.venture_id
    where c.accepted_at is null and c.state in ('PLEDGED','REDUCED') and v.state in ('OPEN','RUNNING') and v.lead_person_id = $1 and v.lead_code = $2
  union all
  select f.id, 'CONFIRM_CONTRIBUTION', v.number, c.number, v.title, c.what, c.giver_code, f.given_on::text, false, f.recorded_at from contribution_fulfilment f join contribution c on c.id = f.contribution_id join venture v on v.id = c.venture_id
    where f.state = 'WAITING' and f.recorded_by <> $1 and c.giver_code <> $2 and ((v.lead_person_id = $1 and v.lead_code = $2)
      or ($3 and c.giver_code = v.lead_code and exists (select from venture_member m where m.venture_id = v.id and m.resc_code = $2 and m.left_on is null)))
  union all
  select c.id, case when c.giver_code = $2 then 'GIVE_CONTRIBUTION' else 'ANSWER_OVERDUE' end, v.number, c.number, v.title, c.what, c.giver_code, null, true, c.accepted_at from contribution c join venture v on v.id = c.venture_id
    where 'OVERDUE' = any (c.flags) and v.state in ('OPEN','RUNNING') and (($3 and c.giver_code = $2) or (v.lead_person_id = $1 and v.lead_code = $2))`;

/** What of common ventures waits for this person in this role, what is past its day first. */
export async function ventureWaiting(ctx: RequestContext): Promise<WaitingItem[]> {
  const { personId, organization } = ctx.actor;
  if (personId === null || !isRescCode(organization) || !may(ctx.actor, "venture:read")) return [];
  const speaks = may(ctx.actor, "contribution:pledge", { provider: organization });
  const rows = await ctx.read.query<Row>(
    `select id, kind, venture_number, number, title, what, giver, on_day, overdue from (${waiting}) w order by overdue desc, at, id limit 25`,
    [personId, organization, speaks],
  );
  return rows.map(toItem);
}

function toItem(row: Row): WaitingItem {
  const giver = row.giver ? organizationNames[row.giver] : "";
  const about = `${row.title}: ${row.what ?? ""}`;
  const texts: Record<Kind, { title: string; detail: string; actLabel: string }> = {
    OPEN_VENTURE: {
      title: `Open ${row.title} for contributions`,
      detail: "You lead this venture. It is proposed.",
      actLabel: "Open the venture",
    },
    ACCEPT_PLEDGE: { title: `${giver} pledges a contribution`, detail: about, actLabel: "Agree and accept" },
    CONFIRM_CONTRIBUTION: {
      title: `${giver} recorded what it gave`,
      detail: `${about}. Given ${row.on_day ? formatDate(row.on_day) : ""}`,
      actLabel: "Confirm",
    },
    GIVE_CONTRIBUTION: { title: `A part of C-${row.number} is past its due date`, detail: about, actLabel: "Record what was given" },
    ANSWER_OVERDUE: { title: `A part of ${giver}'s contribution is past its due date`, detail: about, actLabel: "Open" },
  };
  return Object.assign(new WaitingItem(), {
    id: row.id,
    kind: row.kind,
    path: `/ventures/V-${row.venture_number}${row.number === null ? "" : `?contribution=C-${row.number}`}`,
    flag: row.overdue ? "OVERDUE" : null,
    ...texts[row.kind],
  });
}

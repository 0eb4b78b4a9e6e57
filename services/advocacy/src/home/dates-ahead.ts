import { may } from "@resc/access";
import { isRescCode } from "@resc/domain";
import { DatedItem, type DatesArgs, type RequestContext, span } from "@resc/subgraph";

interface Row {
  readonly kind: "HEARING" | "POSITION_ANSWER";
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly at: Date;
}

const hearings = `select 'HEARING' as kind, h.id, h.committee as title, '/hearings?from=' || h.held_on as path, h.held_on::timestamp at time zone 'America/New_York' as at from hearing h`;
const answers = `select 'POSITION_ANSWER' as kind, v.id, v.title, '/positions/CP-' || p.number as path, w.answer_by as at
  from position_version v join common_position p on p.id = v.position_id join position_work w on w.version_id = v.id
  where v.state = 'OUT_FOR_COMMITMENT' and not exists (select from position_commitment c where c.version_id = v.id and c.resc_code = platform.staff_organization())`;

/** Dates ahead in advocacy: hearings for staff, and until when an Executive Director answers a common position (A21, A25). */
export async function advocacyDates({ actor, read }: RequestContext, asked: DatesArgs): Promise<DatedItem[]> {
  const provider = isRescCode(actor.organization) ? actor.organization : null;
  const parts = [...(may(actor, "hearing:read") ? [hearings] : []), ...(may(actor, "position:answer", { provider }) ? [answers] : [])];
  if (parts.length === 0) return [];
  const rows = await read.query<Row>(
    `select kind, id, title, path, at from (${parts.join(" union all ")}) d where at >= $1 and at < $2 order by at, id limit 100`,
    [...span(asked)],
  );
  return rows.map(({ kind, id, title, path, at }) =>
    Object.assign(new DatedItem(), {
      id: `${kind}:${id}`,
      kind,
      title,
      what: kind === "HEARING" ? "Hearing" : "Your RESC's answer to a common position due",
      at,
      timed: kind === "POSITION_ANSWER",
      path,
    }),
  );
}

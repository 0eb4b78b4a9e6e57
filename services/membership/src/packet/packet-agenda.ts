import type { RescCode } from "@resc/domain";
import type { Reader } from "@resc/store";
import type { AgendaItemKind } from "../agenda/agenda-item.entity.ts";

/** Who is credited with a concern. */
export interface Credit {
  readonly name: string;
  readonly resc: RescCode;
}

/** A line of the agenda as a packet keeps it. */
export interface PacketAgendaLine {
  readonly position: number;
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly minutes: number;
  /** Number of the concern, such as CN-3; null for other items. */
  readonly ref: string | null;
  readonly text: string | null;
  readonly raisedBy: readonly Credit[];
  readonly links: readonly string[];
  /** Of an overdue action: who does it, and since when it is due. */
  readonly owner: string | null;
  readonly dueOn: string | null;
}

/** The agenda of a meeting in its order, with the words of its concerns and everybody who raised them. */
export async function packetAgenda(reader: Reader, meetingId: string): Promise<PacketAgendaLine[]> {
  return reader.query<PacketAgendaLine>(
    `select i.position, i.kind, i.title, i.minutes, 'CN-' || c.number as ref, case i.kind when 'ACTION' then o.words else c.text end as text,
       coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'resc', r.raised_for) order by r.number) from concern r join person p on p.id = r.raised_by
         where r.id = c.id or r.merged_into = c.id), '[]') as "raisedBy",
       coalesce(c.links, '{}') as links, w.name as owner, o.due_on::text as "dueOn"
     from agenda_item i left join concern c on c.id = i.concern_id left join concern_outcome o on o.id = i.outcome_id left join person w on w.id = o.owner_person_id
     where i.meeting_id = $1 order by i.position`,
    [meetingId],
  );
}

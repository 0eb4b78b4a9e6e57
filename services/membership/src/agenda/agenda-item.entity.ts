import { Column, Entity, PrimaryColumn } from "typeorm";

/** What can stand on an agenda. The two lists open every meeting (A38, A43). */
export const agendaItemKinds = ["OUT_OF_REGION_LIST", "STATE_CONTRACTS", "CONCERN", "ACTION", "TOPIC"] as const;

/** What an item of an agenda is. */
export type AgendaItemKind = (typeof agendaItemKinds)[number];

/** An item of the agenda of a meeting (SM-7): V2. */
@Entity({ name: "agenda_item", schema: "membership" })
export class AgendaItemEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "meeting_id", type: "text" })
  meetingId!: string;
  @Column({ type: "integer" })
  position!: number;
  @Column({ type: "text" })
  kind!: AgendaItemKind;
  @Column({ name: "concern_id", type: "text", nullable: true })
  concernId!: string | null;
  @Column({ name: "outcome_id", type: "text", nullable: true })
  outcomeId!: string | null;
  @Column({ type: "text" })
  title!: string;
  @Column({ type: "integer" })
  minutes!: number;
  @Column({ type: "text", nullable: true })
  note!: string | null;
  /** Number of the supplement that brought it after the packet was asked for. */
  @Column({ type: "integer", nullable: true })
  supplement!: number | null;
  @Column({ type: "integer" })
  version!: number;
}

import { createHash } from "node:crypto";
import { mayEver } from "@resc/access";
import { formatDate, newId, type RescCode } from "@resc/domain";
import type { ReceivedEvent, Transaction } from "@resc/store";
import { defineLoader, personStub, type RequestContext } from "@resc/subgraph";
import { packetSentence, type VenturePacketRow, venturePacketRows } from "../contribution/venture-packet.ts";
import { StateContractSection, type StateContractSectionLine } from "./contract-parts.type.ts";
import { contractClause } from "./state-contract.words.ts";

interface Row {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly agency: string;
  readonly lead: RescCode | null;
  readonly state: string;
  readonly periodTo: string | null;
  readonly incomplete: readonly string[] | null;
  readonly isNew: boolean;
  readonly amended: string | null;
  readonly overdue: string | null;
  readonly ended: boolean;
}

const ended = ["COMPLETED", "LAPSED", "CLOSED", "RENEWED", "DECLINED", "TERMINATED"];
const words = (code: string) => code.toLowerCase().replaceAll("_", " ");

/** The lines of one contract: it may stand in several parts, and an active one always stands under ACTIVE (I-26). */
export function linesOf(row: Row): StateContractSectionLine[] {
  const { ref, title, agency, lead } = row;
  const line = (part: string, detail: string) => ({ part, ref, title, agency, lead, path: `/state-contracts/${ref}`, detail });
  const missing = row.incomplete?.length ? ` Not stated: ${row.incomplete.join(", ")}.` : "";
  const until = row.periodTo ? `Until ${formatDate(row.periodTo)}.` : "The end is not stated.";
  return [
    ...(row.isNew ? [line("NEW", `On the list since the last section; now ${words(row.state)}.${missing}`)] : []),
    ...(row.amended ? [line("CHANGED", row.amended)] : []),
    ...(row.overdue ? [line("OVERDUE", `Overdue: ${row.overdue}.`)] : []),
    ...(row.ended ? [line("CLOSED", `Now ${words(row.state)}.`)] : []),
    ...(row.state === "ACTIVE" ? [line("ACTIVE", `${until}${missing}`)] : []),
  ];
}

/** What the directors read of one contribution to a common venture (SM-11: overdue leads to the next packet). */
function lineOfContribution(row: VenturePacketRow): StateContractSectionLine {
  return {
    part: "CONTRIBUTION",
    ref: row.contributionRef,
    title: `${row.venture}: ${row.what}`,
    agency: null,
    lead: row.giver,
    path: `/ventures/${row.ventureRef}`,
    detail: packetSentence(row),
  };
}

const order = ["NEW", "CHANGED", "OVERDUE", "CLOSED", "ACTIVE", "CONTRIBUTION"];

interface Asked {
  readonly packetId: string;
  readonly asOf: string;
}

/**
 * Freezes the section of one packet: what is new, changed, overdue and closed since the one before, every active contract (I-26), and the
 * contributions to common ventures that are past due or changed. Asked twice for a packet, it is frozen once.
 */
async function freeze(tx: Transaction, { packetId, asOf }: Asked): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('funding.state_contract_section', 0))");
  const [known] = await tx.query("select 1 from state_contract_section where packet_id = $1", [packetId]);
  if (known) return;
  const [before] = await tx.query<{ number: number; sha256: string; frozen_at: Date }>(
    "select number, sha256, frozen_at from state_contract_section order by number desc limit 1",
  );
  const rows = await tx.query<Row>(
    `select c.id, c.ref, c.title, c.agency, c.lead_code as lead, c.state, c.period_to as "periodTo", c.incomplete,
      coalesce((select min(a.at) from platform.history_of('stateContract', c.id) a) > coalesce($1, '-infinity'::timestamptz), true) as "isNew",
      (select string_agg('Amended: ' || t.reason || '.', ' ' order by t.number) from state_contract_terms t where t.contract_id = c.id and t.reason is not null and t.made_at > coalesce($1, '-infinity'::timestamptz)) as amended,
      (select string_agg(d.title || ' (' || to_char(d.due_on, 'MM/DD/YYYY') || ')', ', ' order by d.due_on) from state_contract_deliverable d where d.contract_id = c.id and d.delivered_on is null and d.due_on < platform.today() and c.state in ('EXECUTED','ACTIVE','LAPSED')) as overdue,
      (c.state = any ($2) and exists (select from platform.history_of('stateContract', c.id) a where a.at > coalesce($1, '-infinity'::timestamptz) and a.act in ('stateContract.finish','stateContract.close','stateContract.renew','stateContract.decline','stateContract.terminate'))) as ended
      from state_contract c where c.state is not null order by c.agency, c.title, c.ref`,
    [before?.frozen_at ?? null, ended],
  );
  const contributions = await venturePacketRows(tx, before?.frozen_at ?? null);
  const lines = [...rows.flatMap(linesOf), ...contributions.map(lineOfContribution)].toSorted(
    (one, other) => order.indexOf(one.part) - order.indexOf(other.part),
  );
  const content = JSON.stringify(lines);
  const previous = before?.sha256 ?? null;
  const sha256 = createHash("sha256")
    .update(`${previous ?? ""}${content}`, "utf8")
    .digest("hex");
  const id = newId("packetSection");
  const number = (before?.number ?? 0) + 1;
  await tx.query(
    "insert into state_contract_section (id, number, content, sha256, previous_sha256, frozen_at, packet_id, as_of) values ($1, $2, $3, $4, $5, platform.now(), $6, $7)",
    [id, number, content, sha256, previous, packetId, asOf],
  );
  tx.audit({
    act: "stateContractSection.freeze",
    objectType: "packetSection",
    objectId: id,
    after: { number, packetId, sha256, lines: lines.length },
    clause: contractClause,
  });
  tx.publish({
    topic: "packet.sectionFrozen",
    subjectId: packetId,
    payload: { packetId, section: "STATE_CONTRACTS", sectionId: id, sha256, lines: lines.length, frozenAt: tx.clock.now },
  });
}

/** A packet was asked for: its section is frozen in this transaction. */
export async function packetsAsked(tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  for (const event of events) await freeze(tx, event.payload as unknown as Asked);
}

interface SectionRow {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
  readonly content: string;
  readonly frozenAt: Date;
  readonly frozenBy: string | null;
}

const columns = 'id, number, sha256, content, frozen_at as "frozenAt", frozen_by as "frozenBy"';

function toSection({ content, frozenBy, ...row }: SectionRow): StateContractSection {
  // Sections frozen before lines said where they lead are about contracts alone.
  const lines = (JSON.parse(content) as StateContractSectionLine[]).map((line) => ({
    ...line,
    path: line.path ?? `/state-contracts/${line.ref}`,
  }));
  return Object.assign(new StateContractSection(), { ...row, frozenBy: personStub(frozenBy), lines });
}

/** A frozen section by id; null for who is not of the Alliance. */
export const sectionById = defineLoader<string, StateContractSection>(
  async (ctx, ids) =>
    mayEver(ctx.actor, "person:list")
      ? (await ctx.read.query<SectionRow>(`select ${columns} from state_contract_section where id = any ($1)`, [ids])).map(toSection)
      : [],
  (row) => row.id,
);

/** The frozen sections, newest first; all of the Alliance read them. */
export async function sectionsFor(ctx: RequestContext): Promise<StateContractSection[]> {
  if (!mayEver(ctx.actor, "person:list")) return [];
  return (await ctx.read.query<SectionRow>(`select ${columns} from state_contract_section order by number desc limit 100`)).map(toSection);
}

import { createHash } from "node:crypto";
import { mayEver, permit } from "@resc/access";
import { formatDate, newId, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { personStub, type RequestContext } from "@resc/subgraph";
import { packetSentence, venturePacketRows } from "../contribution/venture-packet.ts";
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
  const line = (part: string, detail: string) => ({ part, ref, title, agency, lead, detail });
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

/** Contributions to common ventures past a due date, or changed since the section before (SM-11: the next packet). */
async function contributionLines(tx: Transaction, since: Date | null): Promise<StateContractSectionLine[]> {
  const rows = await venturePacketRows(tx, since);
  return rows.map((row) => ({
    part: "CONTRIBUTION",
    ref: row.ventureRef,
    title: `${row.venture}: ${row.what}`,
    agency: null,
    lead: row.giver,
    detail: packetSentence(row),
  }));
}

const order = ["NEW", "CHANGED", "OVERDUE", "CLOSED", "ACTIVE"];

/** Freezes the packet's section: what is new, changed, overdue and closed since the one before, every active contract, and contributions that are behind or changed. Answers its id. */
export async function freezeStateContractSection(tx: Transaction): Promise<string> {
  permit(tx.actor, "stateContract:freeze");
  await tx.query("select pg_advisory_xact_lock(hashtextextended('funding.state_contract_section', 0))");
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
  const contracts = rows.flatMap(linesOf).toSorted((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
  const lines = [...contracts, ...(await contributionLines(tx, before?.frozen_at ?? null))];
  const content = JSON.stringify(lines);
  const previous = before?.sha256 ?? null;
  const sha256 = createHash("sha256")
    .update(`${previous ?? ""}${content}`, "utf8")
    .digest("hex");
  const id = newId("packetSection");
  const number = (before?.number ?? 0) + 1;
  await tx.query(
    "insert into state_contract_section (id, number, content, sha256, previous_sha256, frozen_at, frozen_by) values ($1, $2, $3, $4, $5, platform.now(), $6)",
    [id, number, content, sha256, previous, tx.actor.personId],
  );
  tx.audit({
    act: "stateContractSection.freeze",
    objectType: "packetSection",
    objectId: id,
    after: { number, sha256, lines: lines.length },
    clause: contractClause,
  });
  return id;
}

/** The frozen sections, newest first; all of the Alliance read them. */
export async function sectionsFor(ctx: RequestContext): Promise<StateContractSection[]> {
  if (!mayEver(ctx.actor, "person:list")) return [];
  const rows = await ctx.read.query<{ id: string; number: number; sha256: string; content: string; frozenAt: Date; frozenBy: string }>(
    'select id, number, sha256, content, frozen_at as "frozenAt", frozen_by as "frozenBy" from state_contract_section order by number desc limit 100',
  );
  return rows.map(({ content, frozenBy, ...row }) =>
    Object.assign(new StateContractSection(), {
      ...row,
      frozenBy: personStub(frozenBy),
      lines: JSON.parse(content) as StateContractSectionLine[],
    }),
  );
}

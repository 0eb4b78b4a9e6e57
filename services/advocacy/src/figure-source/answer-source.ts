import { permit } from "@resc/access";
import { NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { noSource } from "../building/built-figure.ts";
import { findFigure, type KnownFigure, type NewVersion, writeVersion } from "../figure/write-version.ts";
import { FigureSourceEntity } from "./figure-source.entity.ts";
import { type FigureSourceAct, figureSourceMachine } from "./figure-source.machine.ts";

/** Which source, as the caller last saw it. */
export interface SourceTarget {
  readonly sourceId: string;
  readonly version: number;
}

interface Open {
  readonly source: FigureSourceEntity;
  readonly figure: KnownFigure;
}

async function open(tx: Transaction, { sourceId, version }: SourceTarget, right: "figure:attach" | "figure:confirm"): Promise<Open> {
  permit(tx.actor, right);
  const source = await tx.lock(FigureSourceEntity, sourceId);
  if (!source) throw new NotFoundError();
  tx.expectVersion(source, version);
  return { source, figure: await findFigure(tx, source.figureId) };
}

async function change(tx: Transaction, { source, figure }: Open, act: FigureSourceAct, reason: string | null): Promise<void> {
  const before = source.state;
  const facts = { own: source.attachedBy === tx.actor.personId, sameFigure: source.ofVersion === figure.version, reason };
  const next = step(figureSourceMachine, before, act, facts);
  if (!next.ok) throw new NotPossibleError(next.message);
  const first = before === "LOADED";
  await tx.change(FigureSourceEntity, source, {
    state: next.state,
    ...(first ? { answeredBy: tx.actor.personId, answeredAt: tx.now } : {}),
    ...(reason ? { answer: reason } : {}),
  });
  tx.audit({
    act: `figureSource.${act}`,
    objectType: "figure",
    objectId: figure.id,
    reason,
    before: { state: before },
    after: { sourceId: source.id, state: next.state },
  });
}

/** A second person confirms: the figure becomes verified, as a new version. Answers the figure's id. */
export async function confirmSource(tx: Transaction, target: SourceTarget): Promise<{ id: string }> {
  const { source, figure } = await open(tx, target, "figure:confirm");
  await change(tx, { source, figure }, "confirm", null);
  await supersedeOthers(tx, source);
  await writeVersion(tx, figure, {
    act: "confirmed",
    value: source.value,
    status: "verified",
    note: source.note,
    sourceIds: figure.sourceIds.filter((id) => id !== noSource && figure.value === source.value),
    sourceId: source.id,
  });
  return { id: figure.id };
}

async function supersedeOthers(tx: Transaction, source: FigureSourceEntity): Promise<void> {
  const others = await tx.query<{ id: string }>("select id from figure_source where figure_id = $1 and state = 'PUBLISHED' and id <> $2", [
    source.figureId,
    source.id,
  ]);
  for (const { id } of others) {
    const row = await tx.lock(FigureSourceEntity, id);
    if (row) await tx.change(FigureSourceEntity, row, { state: "SUPERSEDED" });
  }
}

/** A second person sends it back with the reason; the figure stays as it is. */
export async function returnSource(tx: Transaction, target: SourceTarget, reason: string): Promise<{ id: string }> {
  const both = await open(tx, target, "figure:confirm");
  await change(tx, both, "return", reason);
  return { id: both.figure.id };
}

/** Who attached it takes it back before anybody has answered. */
export async function takeBackSource(tx: Transaction, target: SourceTarget, reason: string): Promise<{ id: string }> {
  const both = await open(tx, target, "figure:attach");
  await change(tx, both, "takeBack", reason);
  return { id: both.figure.id };
}

/** Withdraws what was published: the figure says again what it said before, as a new version that tells the reason. */
export async function withdrawSource(tx: Transaction, target: SourceTarget, reason: string): Promise<{ id: string }> {
  const both = await open(tx, target, "figure:confirm");
  const { source, figure } = both;
  await change(tx, both, "withdraw", reason);
  const [before] = await tx.query<Omit<NewVersion, "act">>(
    `select value::text as value, status, note, source_ids as "sourceIds", null as "sourceId" from figure_version where figure_id = $1 and version <= $2 and source_id is null order by version desc limit 1`,
    [figure.id, source.ofVersion],
  );
  if (!before) throw new Error("A figure has a first version.");
  const note = [before.note, `withdrawn: ${reason}`].filter((part) => part).join("; ");
  await writeVersion(tx, figure, { ...before, note, act: "withdrawn" });
  return { id: figure.id };
}

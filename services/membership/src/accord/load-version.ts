import { permit } from "@resc/access";
import { InvalidInputError, newId } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { accordClause } from "./accord-change.ts";
import { AccordClauseEntity, AccordVersionEntity } from "./accord.entity.ts";
import { type AccordLine, hashOfText, readAccordText } from "./accord-text.ts";

/** Puts a text on record as a draft; its lines get their places here. Returns its id. */
export async function recordVersion(
  tx: Transaction,
  named: { readonly title: string; readonly month: string },
  lines: readonly AccordLine[],
): Promise<{ id: string }> {
  const [next] = await tx.query<{ n: number }>("select nextval('accord_version_number')::int as n");
  const id = newId("accordVersion");
  const textHash = hashOfText(lines);
  await tx.insert(AccordVersionEntity, {
    id,
    number: next?.n ?? 0,
    ...named,
    textHash,
    state: "DRAFT",
    loadedBy: tx.actor.personId,
    loadedAt: tx.now,
    version: 1,
  });
  await tx.insert(
    AccordClauseEntity,
    lines.map((line) => ({ versionId: id, ...line })),
  );
  tx.audit({
    act: "accord.load",
    objectType: "accordVersion",
    objectId: id,
    after: { number: next?.n ?? 0, month: named.month, textHash },
    clause: accordClause,
  });
  return { id };
}

/** The Coordinator loads a text of the Accord; it binds nobody before all six have signed it. */
export async function loadAccordVersion(
  tx: Transaction,
  given: { readonly title: string; readonly month: string; readonly text: string },
): Promise<{ id: string }> {
  permit(tx.actor, "accord:load");
  const lines = readAccordText(given.text);
  if (!lines.some(({ part }) => part === "GUIDELINE"))
    throw new InvalidInputError([
      { field: "text", message: "Paste the whole text, each guideline on a line of its own that begins with its number, such as '1. '." },
    ]);
  return recordVersion(tx, { title: given.title, month: given.month }, lines);
}

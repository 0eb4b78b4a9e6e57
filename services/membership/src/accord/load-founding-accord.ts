import { systemActor } from "@resc/access";
import { isRescCode, newId } from "@resc/domain";
import { type FoundingTexts, signatoriesOf } from "@resc/reference-data";
import { type DatabaseAccess, type Transaction, UnitOfWork } from "@resc/store";
import { accordClause, changeAccord, lockAccordVersion } from "./accord-change.ts";
import { linesOf2021 } from "./accord-text.ts";
import { AccordVersionEntity } from "./accord.entity.ts";
import { recordVersion } from "./load-version.ts";
import { recordWord } from "./record-word.ts";
import { enterIntoForce } from "./sign-accord.ts";

/** The version before, of which nothing but its name is on record. */
const predecessor = { title: "RESC Alliance Accord", month: "2016-12" } as const;

async function loadVersionInForce(tx: Transaction, accord: FoundingTexts["accord"]): Promise<void> {
  const [first] = await tx.query<{ n: number }>("select nextval('accord_version_number')::int as n");
  const { id } = await recordVersion(tx, { title: "RESC Alliance Accord", month: "2021-07" }, linesOf2021(accord));
  const circulated = await changeAccord(tx, await lockAccordVersion(tx, id), "circulate", { circulatedAt: tx.now });
  for (const { resc, name, title } of signatoriesOf(accord)) {
    if (!isRescCode(resc)) throw new Error(`"${resc}" signs the Accord and is no RESC.`);
    // The line for the date is blank on all six: it stays not stated.
    const textHash = circulated.textHash ?? "";
    await recordWord(tx, id, { rescCode: resc, kind: "SIGNED", name, title, signedOn: null, textHash, reason: null });
  }
  await enterIntoForce(tx, await changeAccord(tx, circulated, "sign"), null);
  const before = newId("accordVersion");
  await tx.insert(AccordVersionEntity, {
    id: before,
    number: first?.n ?? 0,
    ...predecessor,
    textHash: null,
    state: "SUPERSEDED",
    loadedAt: tx.now,
    supersededBy: id,
    version: 1,
  });
  tx.audit({ act: "accord.name", objectType: "accordVersion", objectId: before, after: { ...predecessor }, clause: accordClause });
}

/** Loads the Accord of July 2021 as it was signed, and its predecessor by name, once. Answers whether it did. */
export async function loadFoundingAccord(worker: DatabaseAccess, texts: FoundingTexts): Promise<boolean> {
  return new UnitOfWork(worker).runAs(systemActor("load-founding-accord"), async (tx) => {
    if ((await tx.query("select 1 from accord_version limit 1")).length > 0) return false;
    await loadVersionInForce(tx, texts.accord);
    return true;
  });
}

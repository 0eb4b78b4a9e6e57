import { NotFoundError } from "@resc/domain";
import type { ClockAct } from "../clock/run-clock-acts.ts";
import type { Transaction } from "../transaction/transaction.ts";
import type { FileFacts } from "./file-shelf.ts";

/**
 * Attaches a staged file of the actor's own to its object, in the transaction of the act that needs it; from then on it is seen by the class of its
 * purpose (`agency` names the slice where that is P). Throws {@link NotFoundError} for every other file: another's, of another purpose, kept already, swept.
 */
export async function keepFile(
  tx: Transaction,
  file: { readonly id: string; readonly purpose: string; readonly objectId: string; readonly agency?: string },
): Promise<FileFacts> {
  const [kept] = await tx.query<FileFacts>(
    `update file set state = 'KEPT', object_id = $3, agency = $4, kept_at = platform.now() where id = $1 and purpose = $2 and state = 'STAGED' and uploaded_by = $5
      returning id, name, media_type as "mediaType", size, encode(sha256, 'hex') as sha256`,
    [file.id, file.purpose, file.objectId, file.agency ?? null, tx.actor.personId],
  );
  if (!kept) throw new NotFoundError("This file is not among those you sent in the last day. Choose it again.");
  return kept;
}

/** Throws away, a day later, the bytes of what was sent and never kept. */
export const sweepFiles: ClockAct = {
  due: "select id from file where state in ('RECEIVING', 'STAGED') and received_at < platform.now() - interval '24 hours' order by received_at limit 200",
  act: async (tx, id) => {
    const [swept] = await tx.query<{ done: boolean }>("select sweep_file($1) as done", [id]);
    if (swept?.done) tx.audit({ act: "file.swept", objectType: "file", objectId: id });
  },
};

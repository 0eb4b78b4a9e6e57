import { permit } from "@resc/access";
import { isRescCode, NotPermittedError, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { standsIn } from "../opportunity/speakers.ts";

/** The RESC for which the actor speaks: by office, or standing in where the office is vacant (D-06). Throws NotPermittedError for everybody else. */
export async function ownVoice(tx: Transaction): Promise<RescCode> {
  const resc = tx.actor.organization;
  if (!isRescCode(resc)) throw new NotPermittedError("intention:state");
  permit(tx.actor, "intention:state", { provider: resc, standsIn: await standsIn(tx, resc, tx.today) });
  return resc;
}

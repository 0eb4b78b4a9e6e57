import { organizationNames, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { directorsOf, type KnownVenture, leadOf, membersOf, ringAbout } from "../venture/venture-change.ts";
import type { ContributionEntity } from "./contribution.entity.ts";

/** What happened to a contribution, of which somebody is told. */
export const toldOf = [
  "pledged",
  "accepted",
  "recorded",
  "confirmed",
  "returned",
  "takenBack",
  "reversed",
  "reduced",
  "cancelled",
  "overdue",
] as const;

/** What happened to a contribution. */
export type Happened = (typeof toldOf)[number];

const titles: Readonly<Record<Happened, (giver: string, number: string) => string>> = {
  pledged: (giver) => `${giver} pledges a contribution`,
  accepted: (_, number) => `Your pledge ${number} is accepted`,
  recorded: (giver) => `${giver} recorded what it gave; it waits for a confirmation`,
  confirmed: (_, number) => `What you gave is confirmed: ${number}`,
  returned: (_, number) => `A part you recorded came back: ${number}`,
  takenBack: (giver) => `${giver} took back a part it had recorded`,
  reversed: (_, number) => `A confirmation was taken back: ${number}`,
  reduced: (giver) => `${giver} reduces a contribution`,
  cancelled: (giver) => `${giver} cancels a contribution`,
  overdue: (giver, number) => `Past its due date: ${number} of ${giver}`,
};

/** Who confirms: the venture lead, or where the lead itself gives, the other members' Executive Directors (I-27). */
async function confirmers(tx: Transaction, contribution: ContributionEntity, venture: KnownVenture): Promise<string[]> {
  if (contribution.giverCode !== venture.leadCode) return leadOf(tx, venture, tx.today);
  const others = (await membersOf(tx, venture.id)).filter((code) => code !== venture.leadCode);
  return directorsOf(tx, others, tx.today);
}

async function audience(
  tx: Transaction,
  happened: Happened,
  contribution: ContributionEntity,
  venture: KnownVenture,
): Promise<readonly string[]> {
  const giver: readonly RescCode[] = [contribution.giverCode];
  switch (happened) {
    case "pledged":
      return leadOf(tx, venture, tx.today);
    case "recorded":
    case "takenBack":
      return confirmers(tx, contribution, venture);
    case "accepted":
    case "confirmed":
    case "returned":
    case "reversed":
      return directorsOf(tx, giver, tx.today);
    case "reduced":
    case "cancelled":
      return [...(await leadOf(tx, venture, tx.today)), ...(await directorsOf(tx, await membersOf(tx, venture.id), tx.today))];
    case "overdue":
      return [...(await leadOf(tx, venture, tx.today)), ...(await directorsOf(tx, giver, tx.today))];
  }
}

/** Tells whom it concerns, by mail and bell, in the transaction of what happened. `key` sets one telling apart from the next of its kind. Who acts is not told. */
export async function tell(
  tx: Transaction,
  happened: Happened,
  contribution: ContributionEntity,
  venture: KnownVenture,
  more: { readonly key?: string; readonly also?: readonly string[]; readonly reason?: string | null } = {},
): Promise<void> {
  const people = [...new Set([...(await audience(tx, happened, contribution, venture)), ...(more.also ?? [])])];
  const key = `contribution.${happened}:${contribution.id}:${more.key ?? ""}`;
  for (const person of people.filter((one) => one !== tx.actor.personId))
    await tx.owe({
      kind: `contribution.${happened}`,
      objectId: contribution.id,
      recipientPersonId: person,
      dedupeKey: `${key}:${person}`,
      payload: more.reason ? { reason: more.reason } : {},
    });
  await ringAbout(tx, venture, {
    personIds: people,
    title: titles[happened](organizationNames[contribution.giverCode], `C-${contribution.number}`),
    detail: more.reason ? `${venture.title}: ${more.reason}` : venture.title,
    key,
  });
}

import { permit } from "@resc/access";
import { citeAccord, InvalidInputError, NotPossibleError, organizationNames } from "@resc/domain";
import { type Transaction, ring, findPerson, officeHolders } from "@resc/store";
import { addBusinessDays, connecticutDate, endOfDay } from "@resc/domain";
import { everybody, findAudience } from "../placement/recipients.ts";
import { lengthWords, periodWords } from "../shared/periods.ts";
import { reminderBusinessDays, undoSeconds } from "../shared/settings.ts";
import type { CourtesyNoticeEntity } from "./courtesy-notice.entity.ts";
import type { CapacityTopic, CollaborationTopic, NoticeChannel } from "./courtesy-notice.words.ts";
import { changeNotice } from "./notice-change.ts";

/** The third and fourth topic of A37 and a personal word; the first two come from the engagement. */
export interface Topics {
  readonly collaboration: CollaborationTopic | null;
  readonly collaborationWords: string | null;
  readonly capacityBuilding: CapacityTopic | null;
  readonly capacityWords: string | null;
  readonly message: string | null;
}

/** A notice given in the platform, or a conversation that already took place. */
export interface Giving extends Topics {
  readonly channel: NoticeChannel;
  /** When it was said, for everything but the platform. */
  readonly spokenAt: Date | null;
  readonly spokeWith: string | null;
  readonly recipientPersonId: string | null;
  readonly lateReason: string | null;
}

/** Gives the notice: the recipient, the home RESC's Executive Director and the Coordinator are told; nobody is asked (I-10). */
export async function giveNotice(tx: Transaction, notice: CourtesyNoticeEntity, giving: Giving): Promise<CourtesyNoticeEntity> {
  permit(tx.actor, "courtesyNotice:give", { provider: notice.providerCode, hosts: [notice.hostCode] });
  checkConversation(tx, giving);
  const audience = await findAudience(tx, notice.hostCode, notice.categoryCode, tx.today);
  const recipient = await chooseRecipient(tx, notice, giving.recipientPersonId, audience.recipient);
  const inPlatform = giving.channel === "PLATFORM";
  // I-11: a notice that reaches nobody is not given.
  if (inPlatform && !recipient)
    throw new NotPossibleError(
      `Nobody at ${organizationNames[notice.hostCode]} is on record to receive it. Call them, and record the call as the notice.`,
      citeAccord("A37"),
    );
  const hold = inPlatform ? undoSeconds : 0;
  const givenAt = inPlatform ? tx.now : (giving.spokenAt ?? tx.now);
  const incomplete = giving.collaboration === null || giving.capacityBuilding === null;
  const late = givenAt > notice.dueAt;
  const given = await changeNotice(
    tx,
    notice,
    inPlatform ? "give" : "record",
    {
      recipientPersonId: recipient,
      givenBy: tx.actor.personId,
      givenAt,
      channel: giving.channel,
      spokenAt: giving.spokenAt,
      spokeWith: giving.spokeWith,
      typeOfService: notice.service,
      lengthOfCommitment: lengthWords(notice),
      collaboration: giving.collaboration,
      collaborationWords: giving.collaborationWords,
      capacityBuilding: giving.capacityBuilding,
      capacityWords: giving.capacityWords,
      message: giving.message,
      lateReason: giving.lateReason,
      undoUntil: inPlatform ? new Date(tx.now.getTime() + undoSeconds * 1000) : null,
      remindAt: endOfDay(addBusinessDays(connecticutDate(tx.now), reminderBusinessDays)),
    },
    {
      addFlags: [...(late ? (["LATE"] as const) : []), ...(incomplete ? (["INCOMPLETE"] as const) : [])],
      dropFlags: late ? [] : ["LATE"],
      after: { channel: giving.channel, recipient },
      reason: giving.lateReason,
    },
  );
  const told = [...new Set([recipient, ...everybody(audience)])].filter((id) => id !== null);
  await tell(tx, given, told, hold);
  return given;
}

function checkConversation(tx: Transaction, giving: Giving): void {
  if (giving.channel === "PLATFORM") return;
  const fields = [];
  if (!giving.spokenAt) fields.push({ field: "spokenAt", message: "Write the day and time of the conversation." });
  else if (giving.spokenAt > tx.now)
    fields.push({ field: "spokenAt", message: "Write a time that has passed; a future call is recorded after it." });
  if (!giving.spokeWith) fields.push({ field: "spokeWith", message: "Write with whom you spoke." });
  if (fields.length > 0) throw new InvalidInputError(fields);
}

/** The home RESC's named administrator, or another of its people whom the giver chose. */
async function chooseRecipient(
  tx: Transaction,
  notice: CourtesyNoticeEntity,
  chosen: string | null,
  named: string | null,
): Promise<string | null> {
  if (!chosen || chosen === named) return named;
  const person = await findPerson(tx, chosen);
  const directors = await officeHolders(tx, "EXECUTIVE_DIRECTOR", notice.hostCode, tx.today);
  const listed = await tx.query(
    "select 1 from known_recipient where resc_code = $1 and person_id = $2 and valid_from <= $3::date and (valid_to is null or valid_to > $3::date)",
    [notice.hostCode, chosen, tx.today],
  );
  if (person?.organization !== notice.hostCode || (listed.length === 0 && !directors.includes(chosen))) {
    throw new InvalidInputError([
      {
        field: "recipientPersonId",
        message: `Choose the Executive Director of ${organizationNames[notice.hostCode]}, or an administrator it has named.`,
      },
    ]);
  }
  return chosen;
}

async function tell(tx: Transaction, notice: CourtesyNoticeEntity, people: readonly string[], holdSeconds: number): Promise<void> {
  const path = `/notices/${notice.id}`;
  const key = `courtesyNotice.given:${notice.id}:${notice.version}`;
  for (const person of people) {
    await tx.owe({
      kind: "courtesyNotice.given",
      objectId: notice.id,
      recipientPersonId: person,
      dedupeKey: `${key}:${person}`,
      payload: { version: notice.version },
      holdSeconds,
    });
  }
  await ring(tx, {
    personIds: people,
    objectId: notice.id,
    path,
    dedupeKey: key,
    holdSeconds,
    title: `Courtesy notice from ${organizationNames[notice.providerCode]}: ${notice.customerName}`,
    detail: `${notice.service}, ${periodWords(notice)}`,
  });
}

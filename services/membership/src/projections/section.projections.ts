import type { RescCode } from "@resc/domain";
import type { Projection, ReceivedEvent, Transaction } from "@resc/store";
import { recordConcern } from "../concern/raise-concern.ts";
import { sectionsArrived } from "../packet/section-arrived.ts";

interface NoticeConcern {
  readonly id: string;
  readonly noticeId: string;
  readonly ref: string;
  readonly host: RescCode;
  readonly provider: RescCode;
  readonly personId: string;
  readonly service: string;
}

/**
 * A concern raised on a courtesy notice becomes a concern here (SM-2, A48). Its words are V3 and stay with the notice:
 * the agenda says where they stand, and the directors and the Coordinator read them there.
 */
async function noticeConcerns(tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  for (const event of events) {
    const { id, noticeId, ref, personId, host, service } = event.payload as unknown as NoticeConcern;
    const [known] = await tx.query("select 1 from concern where notice_concern_id = $1", [id]);
    if (known) continue;
    const text = `Raised on courtesy notice ${ref}. Its words stand with the notice.`;
    await recordConcern(
      tx,
      { text, area: service, links: [], prefersNext: false, groupId: null },
      { personId, organization: host },
      { noticeId, noticeConcernId: id },
    );
  }
}

interface PositionEvent {
  readonly number: number;
  readonly resc: RescCode;
  readonly personId: string;
}

const positionWords = {
  positionCalled: "is out for commitment: each Executive Director answers once. Its text stands with the position.",
  positionDeparture: "has lost a member: an Executive Director recorded a departure. The reason stands with the position.",
} as const;

/** A common position that is out for commitment, and a departure from one, come to the directors' agenda as a concern does (SM-9, A21). */
async function positionEvents(tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  for (const { topic, subjectId, payload } of events) {
    const { number, resc, personId } = payload as unknown as PositionEvent;
    const positionEvent = `${topic}:${subjectId}`;
    // An event that names nobody on record raises nothing: it must not stand in the way of what comes after it.
    const [raiser] = await tx.query("select 1 from person where id = $1 and not exists (select from concern where position_event = $2)", [
      personId,
      positionEvent,
    ]);
    const words = positionWords[topic as keyof typeof positionWords];
    if (!raiser || !words) continue;
    await recordConcern(
      tx,
      {
        text: `Common position CP-${number} ${words}`,
        area: `Common position CP-${number}`,
        links: [`/positions/CP-${number}`],
        prefersNext: false,
        groupId: null,
      },
      { personId, organization: resc },
      { positionEvent },
    );
  }
}

/** What membership keeps of engagements: sections of packets, and concerns raised on courtesy notices. */
export const engagementsProjection: Projection = {
  publisher: "engagements",
  topics: { "packet.sectionFrozen": sectionsArrived, noticeConcern: noticeConcerns },
};

/** What membership keeps of funding: sections of packets. */
export const fundingProjection: Projection = { publisher: "funding", topics: { "packet.sectionFrozen": sectionsArrived } };

/** What membership keeps of advocacy: what of common positions belongs on the directors' agenda. */
export const advocacyProjection: Projection = {
  publisher: "advocacy",
  topics: { positionCalled: positionEvents, positionDeparture: positionEvents },
};

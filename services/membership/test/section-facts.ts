import type { RescCode } from "@resc/domain";
import type { PublishedEvent } from "@resc/store";

/** A frozen section as its owner publishes it. */
export interface SectionArrival {
  readonly packetId: string;
  readonly section: "OUT_OF_REGION" | "STATE_CONTRACTS";
  readonly sectionId: string;
  readonly sha256: string;
  readonly lines: number;
  readonly frozenAt: string;
}

/** A common position as advocacy publishes it: no title and no text. */
export interface PositionFact {
  readonly positionId: string;
  readonly number: number;
  readonly resc: RescCode;
  readonly personId: string;
}

/** What the other subgraphs publish that membership hears of; the tests of the whole compare it with what they really publish. */
export const engagementsFacts = {
  sectionFrozen: (payload: SectionArrival): PublishedEvent => ({ topic: "packet.sectionFrozen", subjectId: payload.packetId, payload }),
  positionCalled: (payload: PositionFact): PublishedEvent => ({ topic: "positionCalled", subjectId: `version_${payload.number}`, payload }),
  positionDeparture: (payload: PositionFact): PublishedEvent => ({
    topic: "positionDeparture",
    subjectId: `version_${payload.number}:${payload.resc}`,
    payload,
  }),
  noticeConcern: (payload: {
    readonly id: string;
    readonly noticeId: string;
    readonly ref: string;
    readonly host: RescCode;
    readonly provider: RescCode;
    readonly service: string;
    readonly personId: string;
  }): PublishedEvent => ({ topic: "noticeConcern", subjectId: payload.id, payload }),
} as const;

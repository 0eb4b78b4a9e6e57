import { type RescCode, rescCodes } from "@resc/domain";
import {
  acknowledgeCirculation,
  cancelOpportunity,
  circulateOpportunity,
  closeWindow,
  recordFundingNotice,
  stateIntention,
  writeToThread,
} from "@resc/funding";
import { callScenes } from "./call-scenes.ts";
import { competitionScenes } from "./competition-scenes.ts";
import type { FundingPlayer } from "./funding-player.ts";
import type { OpportunityStory } from "./opportunity-story.ts";
import { outcomeScenes } from "./outcome-scenes.ts";
import type { Timeline } from "./timeline.ts";
import { closingWords } from "./published-words.ts";

/** What the scenes of one opportunity share. */
export interface OpportunityStage {
  readonly player: FundingPlayer;
  readonly timeline: Timeline;
  readonly story: OpportunityStory;
  /** The opportunity's id, once its notice has been recorded. */
  readonly known: { id: string };
  /** The agency's person, by whom it is answered. */
  readonly contact: () => string;
  /** The Coordinator acts on the opportunity as it stands. */
  readonly keep: (
    name: string,
    change: (tx: Parameters<typeof circulateOpportunity>[0], target: { id: string; version: number }) => Promise<void>,
  ) => Promise<string>;
}

const toCome: readonly OpportunityStory["plot"][] = ["received", "window", "callArranged", "drafting", "agencyRun"];

function noticeOf({ story, timeline, contact }: OpportunityStage) {
  const ahead = toCome.includes(story.plot);
  const closesDate = timeline.day(ahead ? -34 : story.received - 21);
  return {
    agencyCode: story.agency,
    office: story.office,
    title: story.title,
    number: story.number,
    route: story.plot === "agencyRun" ? ("AGENCY_RUN" as const) : ("ALLIANCE" as const),
    summary: story.summary,
    amount: story.amount,
    amountNote: story.amount === null ? "The agency states no amount." : null,
    eligibility: "Regional educational service centers",
    periodWords: "Twelve months from the day of the award",
    contactId: contact(),
    isPublic: story.number !== null,
    conferenceWords: null,
    conferenceDate: null,
    conferenceTime: null,
    publishedOn: timeline.day(story.received + 1),
    closesWords: closingWords(closesDate),
    closesPrecision: "DATE_TIME" as const,
    closesDate,
    closesTime: "16:00",
    allianceClosesDate: ahead ? null : timeline.day(story.received - 14),
    allianceClosesTime: ahead ? null : "16:00",
  };
}

function intentionScenes({ player, timeline, story, known }: OpportunityStage): void {
  const day = story.received - 2;
  const state = (resc: RescCode, act: "stateInterest" | "stateNoInterest", words: string | null) =>
    player.act(player.speaker(resc), "stateIntention", (tx) => stateIntention(tx, known.id, { act, from: "NOT_STATED", words }));
  for (const resc of rescCodes) {
    timeline.add(day, 13, () => player.act(player.speaker(resc), "noteReceipt", (tx) => acknowledgeCirculation(tx, known.id)));
    if (story.silent?.includes(resc)) continue;
    const wants = story.interested.includes(resc);
    timeline.add(day, 15, () =>
      state(resc, wants ? "stateInterest" : "stateNoInterest", wants ? null : "We have no staff free for this in the coming year."),
    );
  }
  // Each message is a mail to all six; a few threads show how they read.
  if (!["window", "drafting", "judging"].includes(story.plot)) return;
  timeline.add(day, 17, () =>
    player.act(player.speaker("CREC"), "writeToThread", (tx) =>
      writeToThread(tx, known.id, "Does the agency expect one proposal for all regions, or one for each?"),
    ),
  );
  timeline.add(day, 19, () =>
    player.act(player.coordinator(), "writeToThread", (tx) =>
      writeToThread(tx, known.id, "The notice leaves it open. I will ask in the call."),
    ),
  );
}

/** The scenes of one opportunity, from the notice to wherever its plot ends. */
export function opportunityScenes(stage: OpportunityStage): void {
  const { player, timeline, story, known, keep } = stage;
  timeline.add(story.received, 13, async () => {
    const text = `NOTICE OF FUNDING (demonstration)\n${story.title}\n${story.summary}\nInvented for demonstration.`;
    known.id = await player.act(player.coordinator(), "recordFundingNotice", (tx) =>
      recordFundingNotice(tx, noticeOf(stage), { text, fileId: null }),
    );
  });
  if (story.plot === "received") return;
  timeline.add(story.received - 1, 14, () =>
    keep("circulateOpportunity", (tx, target) => circulateOpportunity(tx, target, "Please state your intention within the window.")),
  );
  intentionScenes(stage);
  if (story.plot === "window") return;
  timeline.add(story.received - 3, 15, () => keep("closeIntentionWindow", closeWindow));
  if (story.plot === "noInterest") return;
  if (story.plot === "cancelled")
    return timeline.add(story.received - 4, 16, () =>
      keep("cancelOpportunity", (tx, target) => cancelOpportunity(tx, target, "The agency wrote that the money was needed elsewhere.")),
    );
  callScenes(stage);
  if (story.plot === "callArranged") return;
  competitionScenes(stage);
  outcomeScenes(stage);
}

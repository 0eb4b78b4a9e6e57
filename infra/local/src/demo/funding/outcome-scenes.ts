import type { RescCode } from "@resc/domain";
import { agree, closeOpportunity, mergeBids, recommend, recordDecision, recordFiling, stateIntention } from "@resc/funding";
import type { OpportunityStage } from "./opportunity-scenes.ts";

function jointScenes({ player, timeline, story, known, keep }: OpportunityStage): void {
  for (const resc of story.interested)
    timeline.add(story.received - 9, 15, () =>
      player.act(player.speaker(resc), "agreeToJointProposal", (tx) =>
        agree(tx, known.id, "JOINT", "We propose jointly, each for its own region."),
      ),
    );
  timeline.add(story.received - 10, 18, () => keep("mergeBids", mergeBids));
}

function filingScenes({ player, timeline, story, known }: OpportunityStage): void {
  const resc = story.interested[0];
  if (!resc) return;
  const filedAt = timeline.at(story.received - 14, 15);
  timeline.add(story.received - 14, 17, () =>
    player.act(player.speaker(resc), "recordFiling", (tx) => recordFiling(tx, known.id, { filedAt, receipt: "OEC-DEMO-3-0007" })),
  );
  timeline.add(story.received - 14, 18, () =>
    player.act(player.speaker(resc), "stateIntention", (tx) =>
      stateIntention(tx, known.id, { act: "recordSubmission", from: "INTERESTED", words: null }),
    ),
  );
}

function decisionScene(
  { timeline, keep }: OpportunityStage,
  daysAgo: number,
  rescs: readonly RescCode[],
  differsReason: string | null,
): void {
  timeline.add(daysAgo, 15, () =>
    keep("recordDecision", (tx, target) =>
      recordDecision(tx, target, { rescs, decidedOn: timeline.day(daysAgo + 1), words: "The agency wrote its decision.", differsReason }),
    ),
  );
}

/** How an opportunity comes out. */
export function outcomeScenes(stage: OpportunityStage): void {
  const { timeline, story, keep } = stage;
  const [first, second] = story.interested;
  if (story.plot === "joint") return jointScenes(stage);
  if (story.plot === "agencyRun") return filingScenes(stage);
  if (story.plot === "sole" && first) {
    decisionScene(stage, story.received - 24, [first], null);
    return timeline.add(story.received - 40, 15, () => keep("closeOpportunity", closeOpportunity));
  }
  if (!["recommended", "decided"].includes(story.plot) || !first || !second) return;
  timeline.add(story.received - 24, 15, () =>
    keep("recordRecommendation", (tx, target) => recommend(tx, target, { rescs: [first], words: "The stronger plan, at a fair price." })),
  );
  if (story.plot === "decided")
    decisionScene(
      stage,
      story.received - 34,
      [first, second],
      "The agency divides the work between both, so that all regions are reached.",
    );
}

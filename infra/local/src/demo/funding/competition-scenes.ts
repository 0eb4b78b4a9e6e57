import { type RescCode, rescCodes } from "@resc/domain";
import { appointPanel, attest, declareNoPanel, openSubmissions, saveProposal, score, submitProposal, submitScores } from "@resc/funding";
import type { OpportunityStage } from "./opportunity-scenes.ts";

const rubric = [
  { key: "need", label: "Need", description: "Whether it answers what districts asked for.", weight: 30 },
  { key: "plan", label: "Plan", description: "Whether the work can be done in the time.", weight: 45 },
  { key: "cost", label: "Cost", description: "Whether the amount fits the work.", weight: 25 },
];

async function draft({ player, known }: OpportunityStage, resc: RescCode, whole: boolean): Promise<void> {
  const who = player.speaker(resc);
  const files = whole
    ? [
        { id: await player.send(who, "PROPOSAL_PART", "narrative.pdf", "narrative"), part: "NARRATIVE" },
        { id: await player.send(who, "PROPOSAL_PART", "budget.pdf", "budget"), part: "BUDGET" },
      ]
    : [];
  const cover = {
    title: "Demonstration proposal",
    abstract: whole ? "What we would do, with whom, and by when. Invented for demonstration." : "",
    amount: whole ? "118000.00" : null,
    partners: "",
    contactName: whole ? player.nameOf(who) : "",
    contactEmail: whole ? "grants@resc.example" : "",
  };
  await player.act(who, "saveProposal", (tx) => saveProposal(tx, player.seal, known.id, { version: 1, cover, files }));
}

function judgeScenes(stage: OpportunityStage, judge: RescCode, place: number): void {
  const { player, timeline, story, known } = stage;
  const asJudge = (name: string, change: Parameters<typeof player.act>[2]) => player.act(player.speaker(judge), name, change);
  const own = "select id from judge where opportunity_id = $1 and resc_code = $2";
  const idOf = async (tx: Parameters<typeof attest>[0]) => (await tx.query<{ id: string }>(own, [known.id, judge]))[0]?.id ?? "";
  timeline.add(story.received - 16, 14 + place, () =>
    asJudge("attestAsJudge", async (tx) => attest(tx, await idOf(tx), { noConflict: true, confidential: true, rubricRead: true })),
  );
  if (story.plot === "judging" && place === 1) return;
  timeline.add(story.received - 18 - place, 15, () =>
    asJudge("scoreSubmission", async (tx) => {
      const judgeId = await idOf(tx);
      const submissions = await tx.query<{ id: string }>(
        "select id from submission where opportunity_id = $1 and state = 'OPENED' order by resc_code",
        [known.id],
      );
      for (const [index, submission] of submissions.entries())
        for (const { key } of rubric)
          await score(tx, judgeId, {
            submissionId: submission.id,
            criterion: key,
            value: 5 - index - (key === "cost" ? place : 0),
            comment: key === "plan" ? "A clear plan; the second half of the year is thin." : null,
          });
      await submitScores(tx, judgeId);
    }),
  );
}

function panelScenes(stage: OpportunityStage): void {
  const { player, timeline, story, known, keep } = stage;
  const judges = rescCodes.filter((resc) => !story.interested.includes(resc)).slice(0, 2);
  timeline.add(story.received - 15, 14, () =>
    keep("appointPanel", (tx, target) =>
      appointPanel(tx, target, { rescs: judges, rubric, lowest: 1, highest: 5, dueOn: timeline.day(story.received - 33) }),
    ),
  );
  for (const [place, judge] of judges.entries()) judgeScenes(stage, judge, place);
  timeline.add(story.received - 17, 14, () => player.act(player.coordinator(), "openSubmissions", (tx) => openSubmissions(tx, known.id)));
}

/** Drafts, submissions, and the judging of an opportunity. */
export function competitionScenes(stage: OpportunityStage): void {
  const { player, timeline, story, known, keep } = stage;
  if (story.plot === "agencyRun" || story.plot === "joint") return;
  for (const resc of story.submit ?? story.interested) {
    timeline.add(story.received - 10, 15, () => draft(stage, resc, story.plot !== "drafting" || resc === story.interested[0]));
    if (story.plot === "drafting") continue;
    timeline.add(story.received - 12, 15, () =>
      player.act(player.speaker(resc), "submitProposal", (tx) => submitProposal(tx, player.seal, known.id, 2)),
    );
  }
  if (story.plot === "noPanel") return timeline.add(story.received - 15, 14, () => keep("declareNoNeutralPanel", declareNoPanel));
  if (["judging", "locked", "recommended", "decided"].includes(story.plot)) panelScenes(stage);
}

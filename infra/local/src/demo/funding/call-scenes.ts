import { askQuestion, holdCall, inviteToCall, proposeCall, recordAnswer, recordAddendum, stateIntention } from "@resc/funding";
import type { OpportunityStage } from "./opportunity-scenes.ts";
import { closingWords } from "./published-words.ts";

const questions: readonly (readonly [question: string, answer: string])[] = [
  ["May travel between regions be paid from the grant?", "Yes, up to five percent of the amount."],
  ["Is a letter of each district needed?", "No. A list of the districts is enough."],
];

function questionScenes({ player, timeline, story, known, contact }: OpportunityStage): void {
  const asker = story.interested[0];
  if (!asker) return;
  for (const [index, [text, answer]] of questions.entries()) {
    timeline.add(story.received - 7, 14 + index, () =>
      player.act(player.speaker(asker), "askQuestion", (tx) => askQuestion(tx, known.id, text)),
    );
    // In the youngest ones a question still waits for the agency.
    if (index === 1 && story.plot === "drafting") continue;
    timeline.add(story.received - 8, 16 + index, () =>
      player.act(player.coordinator(), "recordAnswer", async (tx) => {
        const [row] = await tx.query<{ id: string; version: number }>(
          "select id, version from question where opportunity_id = $1 and number = $2",
          [known.id, index + 1],
        );
        if (row) await recordAnswer(tx, row, answer, contact());
      }),
    );
  }
}

function addendumScene({ timeline, story, keep }: OpportunityStage): void {
  const closesDate = timeline.day(-41);
  const nothing = {
    title: null,
    summary: null,
    amount: null,
    amountNote: null,
    eligibility: null,
    periodWords: null,
    conferenceWords: null,
  };
  timeline.add(story.received - 9, 15, () =>
    keep("recordAddendum", (tx, target) =>
      recordAddendum(tx, target, {
        words: "The agency gives a week more.",
        source: { text: "ADDENDUM 1 (demonstration)\nThe closing is moved by one week. Invented for demonstration.", fileId: null },
        note: "A new date; everything else stays.",
        changes: {
          ...nothing,
          closing: { closesWords: closingWords(closesDate), closesPrecision: "DATE_TIME", closesDate, closesTime: "16:00" },
        },
      }),
    ),
  );
}

/** The call of an opportunity: proposed, set, held, and what was asked and answered after it. */
export function callScenes(stage: OpportunityStage): void {
  const { player, timeline, story, known, contact, keep } = stage;
  const day = story.plot === "callArranged" ? -2 : story.received - 6;
  const times = [15, 16, 18].map((hour) => timeline.at(day, hour));
  timeline.add(story.received - 4, 14, () =>
    player.act(player.coordinator(), "proposeCall", (tx) =>
      proposeCall(tx, known.id, {
        times,
        minutes: 45,
        dialIn: "860-555-0150, code 4711",
        agenda: "What the agency expects; regions; questions",
        contactIds: [contact()],
      }),
    ),
  );
  timeline.add(story.received - 5, 14, () =>
    player.act(player.coordinator(), "inviteToCall", (tx) => inviteToCall(tx, known.id, times[0] ?? timeline.at(day, 15))),
  );
  if (story.plot === "callArranged") return;
  timeline.add(story.received - 6, 20, () =>
    keep("holdCall", (tx, target) =>
      holdCall(tx, player.seal, target, {
        attendees: [
          ...story.interested.map((resc) => ({ resc, contactId: null, name: player.nameOf(player.speaker(resc)), asInterested: true })),
          { resc: null, contactId: contact(), name: "Of the agency", asInterested: false },
        ],
        note: "The agency prefers proposals that name the districts.",
      }),
    ),
  );
  questionScenes(stage);
  if (story.plot !== "drafting") return;
  const first = story.interested[0];
  if (first)
    timeline.add(story.received - 7, 17, () =>
      player.act(player.speaker(first), "stateIntention", (tx) =>
        stateIntention(tx, known.id, { act: "confirm", from: "INTERESTED", words: null }),
      ),
    );
  addendumScene(stage);
}

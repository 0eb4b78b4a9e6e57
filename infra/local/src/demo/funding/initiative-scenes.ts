import type { RescCode } from "@resc/domain";
import { type OutsideInitiative, recordOutsideInitiative, stateInitiativeIntention } from "@resc/funding";
import type { FundingPlayer } from "./funding-player.ts";
import type { Timeline } from "./timeline.ts";

interface InitiativeStory {
  readonly resc: RescCode;
  readonly daysAgo: number;
  readonly title: string;
  readonly kind: OutsideInitiative["funderKind"];
  readonly funder: string;
  readonly program: string | null;
  readonly closesIn: number | null;
  /** Another RESC that says what it does about it, and what. */
  readonly also?: readonly [RescCode, "stateInterest" | "stateNoInterest"];
}

/** Two overlaps stand among them: one program number, and one foundation with nearly the same title. */
const stories: readonly InitiativeStory[] = [
  {
    resc: "ACES",
    daysAgo: 96,
    title: "Demonstration: Teacher quality partnership",
    kind: "FEDERAL",
    funder: "Federal agency (invented)",
    program: "99.801D",
    closesIn: 20,
  },
  {
    resc: "CES",
    daysAgo: 71,
    title: "Demonstration: Residency for new teachers",
    kind: "FEDERAL",
    funder: "Federal agency (invented)",
    program: "99.801D",
    closesIn: 20,
    also: ["LEARN", "stateNoInterest"],
  },
  {
    resc: "CREC",
    daysAgo: 52,
    title: "Demonstration: Early numeracy playgroups",
    kind: "FOUNDATION",
    funder: "Foundation of the Quiet River (invented)",
    program: null,
    closesIn: 35,
  },
  {
    resc: "EASTCONN",
    daysAgo: 33,
    title: "Demonstration: Playgroups for early numeracy",
    kind: "FOUNDATION",
    funder: "Foundation of the Quiet River (invented)",
    program: null,
    closesIn: 35,
  },
  {
    resc: "LEARN",
    daysAgo: 25,
    title: "Demonstration: Request for bids, bus routing study",
    kind: "DISTRICT",
    funder: "A school district (invented)",
    program: null,
    closesIn: -4,
    also: ["EASTCONN", "stateInterest"],
  },
  {
    resc: "CREC",
    daysAgo: 12,
    title: "Demonstration: Museum learning fund",
    kind: "OTHER",
    funder: "Museum association (invented)",
    program: null,
    closesIn: null,
  },
];

/** Outside initiatives that RESCs told one another of. */
export function initiativeScenes(player: FundingPlayer, timeline: Timeline): void {
  for (const story of stories) {
    const known = { id: "" };
    const closesDate = story.closesIn === null ? null : timeline.day(-story.closesIn);
    timeline.add(story.daysAgo, 16, async () => {
      const initiative: OutsideInitiative = {
        title: story.title,
        funderKind: story.kind,
        funder: story.funder,
        programNumber: story.program,
        summary: "Invented for demonstration.",
        periodWords: null,
        closesWords: closesDate ?? "No date stated",
        closesPrecision: closesDate ? "DATE" : "NOT_STATED",
        closesDate,
        closesTime: null,
      };
      known.id = await player.act(player.executive(story.resc), "recordOutsideInitiative", (tx) =>
        recordOutsideInitiative(tx, initiative, true, null),
      );
    });
    const { also } = story;
    if (also)
      timeline.add(story.daysAgo - 3, 16, () =>
        player.act(player.executive(also[0]), "stateInitiativeIntention", (tx) =>
          stateInitiativeIntention(tx, known.id, { act: also[1], from: "NOT_STATED", words: null }),
        ),
      );
  }
}

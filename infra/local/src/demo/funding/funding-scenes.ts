import type { Scene } from "../play.ts";
import { addContacts } from "./agency-contacts.ts";
import { contractScenes } from "./contract-scenes.ts";
import type { FundingPlayer } from "./funding-player.ts";
import { initiativeScenes } from "./initiative-scenes.ts";
import { opportunityScenes } from "./opportunity-scenes.ts";
import { opportunityStories } from "./opportunity-story.ts";
import { Timeline } from "./timeline.ts";
import { ventureScenes } from "./venture-scenes.ts";

/** Everything of funding in the demonstration: opportunities, outside initiatives, ventures and State contracts. */
export function fundingScenes(player: FundingPlayer, today: Date): readonly Scene[] {
  const timeline = new Timeline(today);
  const contacts = addContacts(player, timeline);
  const opportunities = new Map<string, { id: string }>();
  for (const story of opportunityStories) {
    const known = { id: "" };
    opportunities.set(story.title, known);
    opportunityScenes({
      player,
      timeline,
      story,
      known,
      contact: () => contacts.get(story.agency) ?? "",
      keep: (name, change) =>
        player.act(player.coordinator(), name, async (tx) => change(tx, await player.seen(tx, "opportunity", known.id))),
    });
  }
  initiativeScenes(player, timeline);
  ventureScenes(player, timeline);
  contractScenes(player, timeline, opportunities);
  return timeline.scenes;
}

import { addAgencyContact } from "@resc/funding";
import type { FundingPlayer } from "./funding-player.ts";
import type { OpportunityStory } from "./opportunity-story.ts";
import type { Timeline } from "./timeline.ts";

const people: readonly (readonly [agency: OpportunityStory["agency"], name: string, title: string])[] = [
  ["CSDE", "Lorna Birchwood", "Education Consultant"],
  ["OEC", "Casimir Lowell", "Program Manager"],
  ["DOL", "Henrike Ashdown", "Program Coordinator"],
  ["DCF", "Solomon Teague", "Contracts Liaison"],
];

/** Adds the invented people of the agencies to the address book. Answers their ids by agency, filled while the stories are played. */
export function addContacts(player: FundingPlayer, timeline: Timeline): ReadonlyMap<OpportunityStory["agency"], string> {
  const contacts = new Map<OpportunityStory["agency"], string>();
  for (const [agencyCode, name, title] of people)
    timeline.add(240, 14, async () => {
      const email = `${name.toLowerCase().replace(" ", ".")}@${agencyCode.toLowerCase()}.example`;
      const facts = { agencyCode, office: null, name, title, email, phone: "860-555-0199" };
      contacts.set(agencyCode, await player.act(player.coordinator(), "addAgencyContact", (tx) => addAgencyContact(tx, facts)));
    });
  return contacts;
}

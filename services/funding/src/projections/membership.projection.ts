import { peopleTopics, type Projection, upsertFacts } from "@resc/store";
import { packetsAsked } from "../state-contract/freeze-section.ts";

const days = "daterange((p ->> 'validFrom')::date, (p ->> 'validTo')::date)";

/** The facts of membership that funding needs: who speaks for whom and worked where and when (I-15, I-23), partner districts (A17), towns by name. */
export const membershipProjection: Projection = {
  publisher: "membership",
  topics: {
    ...peopleTopics,
    // Not kept but answered: the section is frozen for a packet.
    "packet.asked": packetsAsked,
    town: upsertFacts("known_town", ["key", "name"], "id, p ->> 'name'"),
    district: upsertFacts("known_district", ["id", "name", "short_name", "valid"], `id, p ->> 'name', p ->> 'shortName', ${days}`),
    membership: upsertFacts(
      "known_membership",
      ["id", "district_id", "resc_code", "valid"],
      `id, p ->> 'districtId', p ->> 'resc', ${days}`,
    ),
  },
};

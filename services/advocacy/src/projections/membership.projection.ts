import { peopleTopics, type Projection } from "@resc/store";

/** What advocacy needs of membership: who speaks for which RESC, and how they are told. */
export const membershipProjection: Projection = { publisher: "membership", topics: peopleTopics };

/** The four subgraphs; each owns one schema of this name and its roles `<name>_owner`, `_app`, `_partner`, `_worker`, `_migrator`. */
export const subgraphNames = ["membership", "engagements", "funding", "advocacy"] as const;

/** The name of a subgraph. */
export type SubgraphName = (typeof subgraphNames)[number];

/** A database role that can sign in. */
export type LoginRole = `${SubgraphName}_${"app" | "partner" | "worker" | "migrator"}` | "platform_migrator" | "gateway_app";

/** Every role that can sign in. */
export const loginRoles: readonly LoginRole[] = [
  ...subgraphNames.flatMap((name) => [`${name}_app`, `${name}_partner`, `${name}_worker`, `${name}_migrator`] as const),
  "platform_migrator",
  "gateway_app",
];

/** Which topics of a publisher each consumer may read (architecture: a consumer reads only the topics granted to it). */
const reads = {
  membership: {
    engagements: [
      "town",
      "district",
      "organization",
      "catchmentLine",
      "membership",
      "person",
      "role",
      "noticeRecipient",
      "deputy",
      "packet.asked",
      "meeting.held",
    ],
    funding: ["town", "district", "membership", "person", "role", "packet.asked"],
    advocacy: ["person", "role"],
  },
  engagements: { membership: ["packet.sectionFrozen", "noticeConcern"] },
  funding: { membership: ["packet.sectionFrozen"] },
  // A common position that is out for commitment, and a departure from one, are for the Executive Directors' agenda (SM-9).
  advocacy: { membership: ["positionCalled", "positionDeparture"] },
} as const satisfies Partial<Record<SubgraphName, Partial<Record<SubgraphName, readonly string[]>>>>;

/** Which subgraph may read which topics of another. */
export const topicGrants: readonly { readonly publisher: SubgraphName; readonly topic: string; readonly consumer: SubgraphName }[] =
  Object.entries(reads).flatMap(([publisher, consumers]) =>
    Object.entries(consumers).flatMap(([consumer, topics]) =>
      topics.map((topic: string) => ({ publisher: publisher as SubgraphName, topic, consumer: consumer as SubgraphName })),
    ),
  );

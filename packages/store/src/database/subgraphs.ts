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

/** Which topics of membership each consumer may read (architecture: a consumer reads only the topics granted to it). */
const readsOfMembership = {
  engagements: ["town", "district", "organization", "catchmentLine", "membership", "person", "role", "noticeRecipient", "deputy"],
  funding: ["town", "district", "membership", "person", "role"],
  advocacy: ["person", "role"],
} as const satisfies Partial<Record<SubgraphName, readonly string[]>>;

/** Which subgraph may read which topics of another. */
export const topicGrants: readonly { readonly publisher: SubgraphName; readonly topic: string; readonly consumer: SubgraphName }[] = [
  ...Object.entries(readsOfMembership).flatMap(([consumer, topics]) =>
    topics.map((topic) => ({ publisher: "membership" as const, topic, consumer: consumer as SubgraphName })),
  ),
  // A member's departure from a common position is for the Executive Directors' agenda (SM-9).
  { publisher: "advocacy", topic: "positionDeparture", consumer: "membership" },
];

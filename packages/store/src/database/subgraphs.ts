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

/** Which subgraph may read which topics of another (architecture: each consumer reads only the topics granted to it). */
export const topicGrants: readonly { readonly publisher: SubgraphName; readonly topic: string; readonly consumer: SubgraphName }[] = [
  "town",
  "district",
  "organization",
  "catchmentLine",
  "membership",
  "person",
  "role",
  "noticeRecipient",
  "deputy",
].map((topic) => ({ publisher: "membership", topic, consumer: "engagements" }));

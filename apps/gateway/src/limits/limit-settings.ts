/** The numbers of the gateway's limits (security design, section 3), named once. */
export const limitSettings = {
  bodyBytes: 256 * 1024,
  tokens: 2_000,
  depth: 12,
  /** Levels of a question about the schema itself, which only who has a contract may ask. */
  introspectionDepth: 20,
  aliases: 30,
  rootFields: 10,
  directives: 20,
  /** Levels of nesting in the JSON of a body. */
  jsonDepth: 64,
} as const;

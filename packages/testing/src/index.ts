export * from "./database.ts";
export * from "./graphql.ts";
export * from "./actors.ts";
export * from "./membership-facts.ts";
export * from "./recording-mailer.ts";

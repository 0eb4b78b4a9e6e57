export * from "./roles.ts";
export * from "./actor.ts";
export * from "./conditions.ts";
export * from "./rights.ts";
export * from "./authorize.ts";
export * from "./print.ts";

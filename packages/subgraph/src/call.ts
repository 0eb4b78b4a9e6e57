// What both sides of a call share, the gateway's and the subgraph's, without what a subgraph is built of.
export * from "./receive-time.ts";
export * from "./drain-unread.ts";
export * from "./files/content-digest.ts";
export * from "./files/signed-text.ts";
export * from "./files/receive-milliseconds.ts";

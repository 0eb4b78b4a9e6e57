export * from "./subgraph.ts";
export { engagementsMigrations } from "./database/migrations.ts";
export { engagementsEntities } from "./database/entities.ts";
export { loadServiceCatalog } from "./service-catalog/load-service-catalog.ts";
export { engagementMachine } from "./engagement/engagement.machine.ts";
export { noticeMachine } from "./courtesy-notice/courtesy-notice.machine.ts";
export { reportMachine } from "./reported-work/reported-work.machine.ts";
export { startEngagement, type EngagementStart, type NoticeHandling } from "./engagement/start-engagement.ts";

import type { Actor } from "@resc/access";
import type { Mailer } from "@resc/mail";
import { type DatabaseAccess, openReads, OutboxWorker, ProjectionRunner, UnitOfWork } from "@resc/store";
import { buildSubgraph, type RequestContext, type SubgraphSchema, Changes } from "@resc/subgraph";
import { engagementsContract } from "./contract.ts";
import { BellResolvers } from "./bell/bell.resolvers.ts";
import { MailChoiceResolvers } from "./bell/mail-choice.resolvers.ts";
import { tick } from "./clock-acts/tick.ts";
import { CourtesyNoticeFields } from "./courtesy-notice/courtesy-notice.fields.ts";
import { CourtesyNoticeMutations } from "./courtesy-notice/courtesy-notice.mutations.ts";
import { CourtesyNoticeQueries } from "./courtesy-notice/courtesy-notice.queries.ts";
import { noticeById } from "./courtesy-notice/courtesy-notice.rows.ts";
import { EngagementFields } from "./engagement/engagement.fields.ts";
import { EngagementMutations } from "./engagement/engagement.mutations.ts";
import { EngagementQueries } from "./engagement/engagement.queries.ts";
import { engagementById } from "./engagement/engagement.rows.ts";
import { HomeQueries } from "./home/home.queries.ts";
import { deliverTo } from "./mail/deliver.ts";
import { LinkedNoticeResolvers } from "./notice-link/linked-notice.resolvers.ts";
import { DistrictOutOfRegionFields, RescOutOfRegionFields, TownOutOfRegionFields } from "./out-of-region-list/elsewhere.fields.ts";
import { OutOfRegionRowFields } from "./out-of-region-list/list-row.fields.ts";
import { OutOfRegionListMutations } from "./out-of-region-list/list-row.mutations.ts";
import { OutOfRegionListQueries } from "./out-of-region-list/list-row.queries.ts";
import { rowById } from "./out-of-region-list/list-row.rows.ts";
import { sectionById } from "./packet-section/packet-section.rows.ts";
import { OutOfRegionSection } from "./packet-section/packet-section.type.ts";
import { CatchmentCheckResolvers } from "./placement/catchment-check.resolvers.ts";
import { membershipProjection } from "./projections/membership.projection.ts";
import { RegionCountQueries } from "./out-of-region-list/region-count.queries.ts";
import { ExpertiseResolvers } from "./expertise/expertise.resolvers.ts";
import { categoryByCode, ServiceCatalogResolvers } from "./service-catalog/service-catalog.resolvers.ts";
import { Town } from "./shared/stubs.ts";

/** What the schema's resolvers are made of. Without a database the schema can be composed, not asked. */
export interface EngagementsParts {
  readonly work: UnitOfWork;
  readonly worker: DatabaseAccess;
  readonly projection: Pick<ProjectionRunner, "catchUp">;
}

/** The schema of engagements. */
export async function buildEngagements(parts: EngagementsParts): Promise<SubgraphSchema> {
  const changes = new Changes(parts.work, parts.projection);
  return buildSubgraph({
    contract: engagementsContract,
    resolvers: [
      new ServiceCatalogResolvers(),
      new ExpertiseResolvers(changes),
      new CatchmentCheckResolvers(parts.projection),
      new EngagementQueries(),
      new EngagementFields(),
      new EngagementMutations(changes),
      new CourtesyNoticeQueries(),
      new CourtesyNoticeFields(),
      new CourtesyNoticeMutations(changes),
      new OutOfRegionListQueries(),
      new RegionCountQueries(),
      new OutOfRegionRowFields(),
      new OutOfRegionListMutations(changes),
      new RescOutOfRegionFields(),
      new TownOutOfRegionFields(),
      new DistrictOutOfRegionFields(),
      new BellResolvers(parts.work),
      new MailChoiceResolvers(parts.work),
      new HomeQueries(),
      new LinkedNoticeResolvers(parts.work, parts.worker),
    ],
    // Reached by nothing of this subgraph; membership leads to them.
    orphanedTypes: [Town, OutOfRegionSection],
    references: {
      Engagement: (reference, ctx) => engagementById(ctx, String(reference["id"])),
      CourtesyNotice: (reference, ctx) => noticeById(ctx, String(reference["id"])),
      OutOfRegionRow: (reference, ctx) => rowById(ctx, String(reference["id"])),
      OutOfRegionSection: (reference, ctx) => sectionById(ctx, String(reference["id"])),
      ServiceCategory: (reference, ctx) => categoryByCode(ctx, String(reference["code"])),
      Resc: (reference) => reference,
      Town: (reference) => reference,
      District: (reference) => reference,
    },
  });
}

/** What engagements needs to run. */
export interface EngagementsDependencies {
  readonly app: DatabaseAccess;
  /** Of the role that only reads. */
  readonly partner: DatabaseAccess;
  readonly worker: DatabaseAccess;
  readonly mailer: Mailer;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

/** Engagements on its database, with the parts that work beside requests. */
export interface EngagementsSubgraph {
  readonly name: "engagements";
  readonly schema: SubgraphSchema["schema"];
  readonly sdl: string;
  readonly openRead: (actor: Actor) => RequestContext["read"];
  readonly projection: ProjectionRunner;
  readonly outbox: OutboxWorker;
  /** Does what the clock owes. */
  readonly tick: () => Promise<number>;
}

/** What main.ts, the launcher and every test call. */
export async function createEngagementsSubgraph(dependencies: EngagementsDependencies): Promise<EngagementsSubgraph> {
  const projection = new ProjectionRunner(dependencies.worker, membershipProjection);
  const { schema, sdl } = await buildEngagements({ work: new UnitOfWork(dependencies.app), worker: dependencies.worker, projection });
  return {
    name: "engagements",
    schema,
    sdl,
    projection,
    openRead: openReads(dependencies),
    outbox: new OutboxWorker(dependencies.worker, "engagements", deliverTo(dependencies)),
    tick: () => tick(dependencies.worker),
  };
}

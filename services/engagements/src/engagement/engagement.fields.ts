import { may } from "@resc/access";
import { actsFrom } from "@resc/domain";
import { defineLoader, defineManyLoader, type RequestContext, HistoryItem, historyOf } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { noticesOfEngagement } from "../courtesy-notice/courtesy-notice.rows.ts";
import { CourtesyNotice } from "../courtesy-notice/courtesy-notice.type.ts";
import { rowsOfEngagement } from "../out-of-region-list/list-row.rows.ts";
import { OutOfRegionRow } from "../out-of-region-list/list-row.type.ts";
import { categoryByCode, ServiceCategory } from "../service-catalog/service-catalog.resolvers.ts";
import { District, districtStub, Organization, organizationStub, Resc, rescStub } from "../shared/stubs.ts";
import { type EngagementAct, engagementMachine } from "./engagement.machine.ts";
import { Delivery, Engagement, EngagementCan, EngagementTerms } from "./engagement.type.ts";
import { historySentences } from "../shared/history.ts";

const termsOf = defineLoader<string, EngagementTerms & { readonly engagementId: string }>(
  async (ctx, ids) =>
    (
      await ctx.read.query<EngagementTerms & { engagementId: string }>(
        `select engagement_id as "engagementId", price::text, notes, contact_name as "contactName", contact_email as "contactEmail", contact_phone as "contactPhone", invited_staff_name as "invitedStaffName", version
     from engagement_terms where engagement_id = any ($1)`,
        [ids],
      )
    ).map((row) => Object.assign(new EngagementTerms(), row)),
  (row) => row.engagementId,
);

const deliveriesOf = defineManyLoader<Delivery>(async (ctx, keys) =>
  ctx.read.query(
    `select engagement_id as "forKey", id, delivered_on as "deliveredOn", hours::float8 as hours, participants, note from delivery where engagement_id = any ($1) order by delivered_on, id`,
    [keys],
  ),
);

@Resolver(() => Engagement)
export class EngagementFields {
  @FieldResolver(() => Resc, { description: "The RESC doing the work." })
  provider(@Root() engagement: Engagement): Resc {
    return rescStub(engagement.providerCode);
  }

  @FieldResolver(() => District, { nullable: true, description: "The customer, when it is a district." })
  district(@Root() engagement: Engagement): District | null {
    return districtStub(engagement.districtId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The customer, when it is another organization." })
  organization(@Root() engagement: Engagement): Organization | null {
    return organizationStub(engagement.organizationId);
  }

  @FieldResolver(() => ServiceCategory, { nullable: true, description: "Category of the service." })
  async category(@Root() engagement: Engagement, @Ctx() ctx: RequestContext): Promise<ServiceCategory | null> {
    return categoryByCode(ctx, engagement.categoryCode);
  }

  @FieldResolver(() => EngagementTerms, {
    nullable: true,
    description: "Price, notes and contact: null for everybody outside the RESC doing the work (I-13).",
  })
  async terms(@Root() engagement: Engagement, @Ctx() ctx: RequestContext): Promise<EngagementTerms | null> {
    return may(ctx.actor, "engagementTerms:read", { provider: engagement.providerCode }) ? termsOf(ctx, engagement.id) : null;
  }

  @FieldResolver(() => [CourtesyNotice], { description: "Courtesy notices owed or given for it, one per home RESC." })
  async notices(@Root() engagement: Engagement, @Ctx() ctx: RequestContext): Promise<readonly CourtesyNotice[]> {
    return noticesOfEngagement(ctx, engagement.id);
  }

  @FieldResolver(() => [OutOfRegionRow], { description: "Its rows on the out-of-region list." })
  async listRows(@Root() engagement: Engagement, @Ctx() ctx: RequestContext): Promise<readonly OutOfRegionRow[]> {
    return rowsOfEngagement(ctx, engagement.id);
  }

  @FieldResolver(() => [Delivery], { description: "Days of work; empty for everybody outside the RESC doing the work." })
  async deliveries(@Root() engagement: Engagement, @Ctx() ctx: RequestContext): Promise<readonly Delivery[]> {
    return may(ctx.actor, "engagement:read", { provider: engagement.providerCode }) ? deliveriesOf(ctx, engagement.id) : [];
  }

  @FieldResolver(() => [HistoryItem], { description: "Who did what, oldest first; for the RESC doing the work." })
  async history(@Root() engagement: Engagement, @Ctx() ctx: RequestContext): Promise<HistoryItem[]> {
    return may(ctx.actor, "engagement:read", { provider: engagement.providerCode })
      ? historyOf(ctx, "engagement", engagement.id, historySentences)
      : [];
  }

  @FieldResolver(() => EngagementCan, { description: "What the viewer may do now." })
  viewerCan(@Root() engagement: Engagement, @Ctx() ctx: RequestContext): EngagementCan {
    const acts = new Set<EngagementAct>(actsFrom(engagementMachine, engagement.state));
    const change = may(ctx.actor, "engagement:change", { provider: engagement.providerCode });
    const can = (act: EngagementAct) => change && acts.has(act);
    return {
      scope: can("scope"),
      agree: can("agree"),
      begin: can("begin"),
      logDelivery: can("logDelivery"),
      finish: can("finish"),
      close: can("close"),
      decline: can("decline"),
      withdraw: can("withdraw"),
      cancel: can("cancel"),
      amend: can("amend"),
      correctPlacement: can("correctPlacement"),
      seeTerms: may(ctx.actor, "engagementTerms:read", { provider: engagement.providerCode }),
      editTerms: may(ctx.actor, "engagementTerms:change", { provider: engagement.providerCode }),
    };
  }
}

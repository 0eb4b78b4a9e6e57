import { may } from "@resc/access";
import { actsFrom } from "@resc/domain";
import { type RequestContext, personStub } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { noticeById } from "../courtesy-notice/courtesy-notice.rows.ts";
import { CourtesyNotice } from "../courtesy-notice/courtesy-notice.type.ts";
import { engagementById } from "../engagement/engagement.rows.ts";
import { Engagement } from "../engagement/engagement.type.ts";
import { reportMachine } from "../reported-work/reported-work.machine.ts";
import { categoryByCode, ServiceCategory } from "../service-catalog/service-catalog.resolvers.ts";
import { District, districtStub, Organization, organizationStub, Resc, rescStub } from "../shared/stubs.ts";
import { OutOfRegionRow, OutOfRegionRowCan, ReportedWork } from "./list-row.type.ts";

@Resolver(() => OutOfRegionRow)
export class OutOfRegionRowFields {
  @FieldResolver(() => Resc, { description: "The home RESC." })
  host(@Root() row: OutOfRegionRow): Resc {
    return rescStub(row.hostCode);
  }

  @FieldResolver(() => Resc, { description: "The RESC doing the work." })
  provider(@Root() row: OutOfRegionRow): Resc {
    return rescStub(row.providerCode);
  }

  @FieldResolver(() => District, { nullable: true, description: "The customer, when it is a district." })
  district(@Root() row: OutOfRegionRow): District | null {
    return districtStub(row.districtId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The customer, when it is another organization." })
  organization(@Root() row: OutOfRegionRow): Organization | null {
    return organizationStub(row.organizationId);
  }

  @FieldResolver(() => ServiceCategory, { nullable: true, description: "Category of the service." })
  async category(@Root() row: OutOfRegionRow, @Ctx() ctx: RequestContext): Promise<ServiceCategory | null> {
    return row.categoryCode ? categoryByCode(ctx, row.categoryCode) : null;
  }

  @FieldResolver(() => Engagement, { nullable: true, description: "The engagement, for who may open it." })
  async engagement(@Root() row: OutOfRegionRow, @Ctx() ctx: RequestContext): Promise<Engagement | null> {
    return row.engagementId ? engagementById(ctx, row.engagementId) : null;
  }

  @FieldResolver(() => CourtesyNotice, { nullable: true, description: "The courtesy notice, for who may open it." })
  async notice(@Root() row: OutOfRegionRow, @Ctx() ctx: RequestContext): Promise<CourtesyNotice | null> {
    return row.noticeId ? noticeById(ctx, row.noticeId) : null;
  }

  @FieldResolver(() => ReportedWork, { nullable: true, description: "Who reported it and what came of it." })
  report(@Root() row: OutOfRegionRow): ReportedWork | null {
    if (!row.reportState) return null;
    return Object.assign(new ReportedWork(), {
      state: row.reportState,
      reportedBy: personStub(row.reportedById),
      reportedOn: row.listedOn,
      howHeard: row.howHeard ?? "",
      answerReason: row.answerReason,
      version: row.version,
    });
  }

  @FieldResolver(() => OutOfRegionRowCan, { description: "What the viewer may do now." })
  viewerCan(@Root() row: OutOfRegionRow, @Ctx() ctx: RequestContext): OutOfRegionRowCan {
    const acts = row.reportState ? actsFrom(reportMachine, row.reportState) : [];
    const answers = may(ctx.actor, "reportedWork:answer", { provider: row.providerCode });
    return {
      annotate: may(ctx.actor, "outOfRegionList:annotate"),
      confirm: answers && acts.includes("confirm"),
      correct: answers && acts.includes("correct"),
      notOurs: answers && acts.includes("disown"),
      open:
        row.engagementId !== null && may(ctx.actor, "engagement:readOutOfRegion", { provider: row.providerCode, hosts: [row.hostCode] }),
    };
  }
}

import { type Action, mayEver, onlyReads, type RoleCode } from "@resc/access";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { rolesOf } from "../role/role.rows.ts";
import { Grant } from "../role/role.type.ts";
import { rolesToGive } from "./roles-to-give.ts";
import { RoleToGive, Viewer, ViewerCan } from "./viewer.type.ts";

@Resolver(() => Viewer)
export class ViewerQueries {
  @Query(() => Viewer, { nullable: true, description: "Who is signed in; null for strangers." })
  async viewer(@Ctx() ctx: RequestContext): Promise<Viewer | null> {
    if (!ctx.actor.personId) return null;
    const person = await personById(ctx, ctx.actor.personId);
    return Object.assign(new Viewer(), {
      personId: ctx.actor.personId,
      role: ctx.actor.role as RoleCode,
      organization: ctx.actor.organization,
      demonstration: person?.demonstration ?? false,
    });
  }

  @FieldResolver(() => Person, { nullable: true, description: "The person." })
  async person(@Root() viewer: Viewer, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, viewer.personId);
  }

  @FieldResolver(() => [Grant], { description: "Every role the person can act in." })
  async grants(@Root() viewer: Viewer, @Ctx() ctx: RequestContext): Promise<readonly Grant[]> {
    return rolesOf(ctx, viewer.personId);
  }

  @FieldResolver(() => [RoleToGive], { description: "Roles that the viewer can give to others." })
  rolesToGive(@Ctx() ctx: RequestContext): RoleToGive[] {
    return rolesToGive(ctx.actor);
  }

  @FieldResolver(() => ViewerCan, { description: "What this role may ever do." })
  viewerCan(@Ctx() ctx: RequestContext): ViewerCan {
    const can = (action: Action) => mayEver(ctx.actor, action);
    return {
      startEngagement: can("engagement:record"),
      reportWork: can("reportedWork:report"),
      giveRoles: can("grant:give"),
      grantKeys: can("apiKey:answer"),
      exploreData: onlyReads(ctx.actor.role),
      addPeople: can("person:add"),
      seePeople: can("person:list"),
      previewMembershipChanges: can("membershipChange:preview"),
      changeMembership: can("membership:change"),
      seeAudit: can("audit:read"),
      seeDecisions: can("decision:read"),
      recordLeavers: can("person:leave"),
      seeBoards: can("seat:read"),
      exportBoards: can("seat:export"),
      seeOutOfRegionList: can("outOfRegionList:read"),
      seeEngagements: can("engagement:read"),
      seeCourtesyNotices: can("courtesyNotice:read"),
      exportReference: can("reference:export"),
      exportLists: can("outOfRegionList:export"),
      exportEngagements: can("engagement:export"),
      exportCourtesyNotices: can("courtesyNotice:export"),
      exportPeople: can("person:export"),
      exportStateContracts: can("stateContract:export"),
      seeOpportunities: can("opportunity:read"),
      keepOpportunities: can("opportunity:keep"),
      seeIntentions: can("opportunityThread:read"),
      recordInitiatives: can("initiative:record"),
      exportOpportunities: can("opportunity:export"),
      exportEarlyChildhood: can("earlyChildhood:export"),
      importEarlyChildhood: can("earlyChildhood:import"),
      seeGrantShares: can("grantShare:read"),
      exportGrantShares: can("grantShare:export"),
      recordGrantShares: can("grantShare:import"),
      expectStateContracts: can("stateContract:expect"),
      keepStateContracts: can("stateContract:import"),
      nameRecipients: can("noticeRecipient:name"),
      seeStateContracts: can("stateContract:read"),
      raiseConcerns: can("concern:raise"),
      seeAccord: can("accord:read"),
      seeWeek: ctx.actor.role === "EXECUTIVE_DIRECTOR",
      loadAccord: can("accord:load"),
      seeConcerns: can("concern:read"),
      seeAgenda: can("meeting:read"),
      keepAgenda: can("meeting:keep"),
      seeVentures: can("venture:read"),
      exportVentures: can("venture:export"),
      proposeVentures: can("venture:propose"),
      chooseMail: can("mail:choose"),
      verifyFigures: can("figure:confirm"),
      importFigures: can("figure:attach"),
      seePriorities: can("priority:read"),
      keepPriorities: can("priority:keep"),
      keepHearings: can("hearing:keep"),
      keepScenarios: can("scenario:keep"),
      seeGroups: can("group:read"),
      keepExpertise: can("expertise:keep"),
      keepGroups: ctx.actor.role === "COORDINATOR" && can("group:keep"),
      seeBriefs: can("brief:read"),
      writeBriefs: can("brief:write"),
      seePositions: can("position:read"),
      proposePositions: can("position:propose"),
    };
  }
}

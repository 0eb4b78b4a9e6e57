import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { OrganizationCodeEnum, RoleCodeEnum } from "@resc/subgraph";
import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Who is signed in, acting in one role at a time." })
export class Viewer {
  @Field(() => RoleCodeEnum, { description: "The role in which the person acts now." })
  role!: RoleCode;
  @Field(() => OrganizationCodeEnum, { description: "The organization for which the person acts now." })
  organization!: OrganizationCode;
  @Field(() => Boolean, { description: "Whether the person is invented for a demonstration." })
  demonstration!: boolean;
  personId!: string;
}

@ObjectType({ description: "A role that the viewer can give, and for whom." })
export class RoleToGive {
  @Field(() => RoleCodeEnum, { description: "The role." })
  role!: RoleCode;
  @Field(() => [OrganizationCodeEnum], { description: "Organizations for which it can be given." })
  organizations!: OrganizationCode[];
  @Field(() => Boolean, { description: "Whether it begins only when a second Executive Director gives it too." })
  byTwo!: boolean;
}

@ObjectType({ description: "What the viewer's role may ever do: what a menu offers." })
export class ViewerCan {
  @Field(() => Boolean, { description: "Start an engagement." })
  startEngagement!: boolean;
  @Field(() => Boolean, { description: "Report work of another RESC." })
  reportWork!: boolean;
  @Field(() => Boolean, { description: "Give and end roles." })
  giveRoles!: boolean;
  @Field(() => Boolean, { description: "Grant, decline and end API keys of readers and analysts." })
  grantKeys!: boolean;
  @Field(() => Boolean, { description: "Ask in free form within the own contract, and hold API keys for programs." })
  exploreData!: boolean;
  @Field(() => Boolean, { description: "Add people to the directory." })
  addPeople!: boolean;
  @Field(() => Boolean, { description: "See the directory." })
  seePeople!: boolean;
  @Field(() => Boolean, { description: "See what a change of membership or boundary would bring." })
  previewMembershipChanges!: boolean;
  @Field(() => Boolean, { description: "Record changes of membership and boundary." })
  changeMembership!: boolean;
  @Field(() => Boolean, { description: "See the trail, at least of the own acts." })
  seeAudit!: boolean;
  @Field(() => Boolean, { description: "See how the platform answers what the Accord leaves open." })
  seeDecisions!: boolean;
  @Field(() => Boolean, { description: "Record that somebody leaves the own RESC." })
  recordLeavers!: boolean;
  @Field(() => Boolean, { description: "See the boards of the RESCs, their seats and who holds them." })
  seeBoards!: boolean;
  @Field(() => Boolean, { description: "Take seats of boards away as a file." })
  exportBoards!: boolean;
  @Field(() => Boolean, { description: "See the out-of-region list." })
  seeOutOfRegionList!: boolean;
  @Field(() => Boolean, { description: "See engagements of the own RESC." })
  seeEngagements!: boolean;
  @Field(() => Boolean, { description: "See courtesy notices." })
  seeCourtesyNotices!: boolean;
  @Field(() => Boolean, { description: "Take public reference lists away as a file." })
  exportReference!: boolean;
  @Field(() => Boolean, { description: "Take the out-of-region list away as a file." })
  exportLists!: boolean;
  @Field(() => Boolean, { description: "Take the own RESC's engagements away as a file." })
  exportEngagements!: boolean;
  @Field(() => Boolean, { description: "Take courtesy notices away as a file." })
  exportCourtesyNotices!: boolean;
  @Field(() => Boolean, { description: "Take the directory away as a file." })
  exportPeople!: boolean;
  @Field(() => Boolean, { description: "Take the State contract list away as a file." })
  exportStateContracts!: boolean;
  @Field(() => Boolean, { description: "Take early childhood lists away as files." })
  exportEarlyChildhood!: boolean;
  @Field(() => Boolean, { description: "Import early childhood spaces." })
  importEarlyChildhood!: boolean;
  @Field(() => Boolean, { description: "See the shares of the State grant." })
  seeGrantShares!: boolean;
  @Field(() => Boolean, { description: "Take the shares of the State grant away as a file." })
  exportGrantShares!: boolean;
  @Field(() => Boolean, { description: "Record inputs for the shares of the State grant." })
  recordGrantShares!: boolean;
  @Field(() => Boolean, { description: "Puts expected work on the State contract list." })
  expectStateContracts!: boolean;
  @Field(() => Boolean, { description: "Imports tables into the State contract list." })
  keepStateContracts!: boolean;
  @Field(() => Boolean, { description: "Name who receives courtesy notices." })
  nameRecipients!: boolean;
  @Field(() => Boolean, { description: "See the State contract list." })
  seeStateContracts!: boolean;
  @Field(() => Boolean, { description: "Choose what comes by mail." })
  chooseMail!: boolean;
  @Field(() => Boolean, { description: "Raise a concern with the Executive Directors." })
  raiseConcerns!: boolean;
  @Field(() => Boolean, { description: "Read the Accord." })
  seeAccord!: boolean;
  @Field(() => Boolean, { description: "See the page of the own RESC's week." })
  seeWeek!: boolean;
  @Field(() => Boolean, { description: "Load a version of the Accord and circulate it." })
  loadAccord!: boolean;
  @Field(() => Boolean, { description: "See concerns, at least the own ones." })
  seeConcerns!: boolean;
  @Field(() => Boolean, { description: "See agendas and packets of the Executive Directors' meetings." })
  seeAgenda!: boolean;
  @Field(() => Boolean, { description: "Plan meetings, place concerns and keep the agenda." })
  keepAgenda!: boolean;
  @Field(() => Boolean, { description: "See funding opportunities." })
  seeOpportunities!: boolean;
  @Field(() => Boolean, { description: "Log, circulate and keep funding opportunities." })
  keepOpportunities!: boolean;
  @Field(() => Boolean, { description: "See where the six stand, also on initiatives outside the platform." })
  seeIntentions!: boolean;
  @Field(() => Boolean, { description: "Record initiatives outside the platform." })
  recordInitiatives!: boolean;
  @Field(() => Boolean, { description: "Take opportunities away as a file." })
  exportOpportunities!: boolean;
  @Field(() => Boolean, { description: "See common ventures and contributions to them." })
  seeVentures!: boolean;
  @Field(() => Boolean, { description: "Take ventures and contributions away as a file." })
  exportVentures!: boolean;
  @Field(() => Boolean, { description: "Propose a common venture." })
  proposeVentures!: boolean;
  @Field(() => Boolean, { description: "Confirm sources of figures." })
  verifyFigures!: boolean;
  @Field(() => Boolean, { description: "Attach sources to figures, and import figures." })
  importFigures!: boolean;
  @Field(() => Boolean, { description: "See legislative priorities, with what stands behind their sentences." })
  seePriorities!: boolean;
  @Field(() => Boolean, { description: "Open legislative sessions and keep their priorities." })
  keepPriorities!: boolean;
  @Field(() => Boolean, { description: "See briefs." })
  seeBriefs!: boolean;
  @Field(() => Boolean, { description: "Begin and write briefs." })
  writeBriefs!: boolean;
  @Field(() => Boolean, { description: "See common positions by version." })
  seePositions!: boolean;
  @Field(() => Boolean, { description: "Propose a common position." })
  proposePositions!: boolean;
  @Field(() => Boolean, { description: "Record hearings and what was promised there." })
  keepHearings!: boolean;
  @Field(() => Boolean, { description: "Keep results of scenarios." })
  keepScenarios!: boolean;
  @Field(() => Boolean, { description: "See role-alike groups." })
  seeGroups!: boolean;
  @Field(() => Boolean, { description: "Keep the own RESC's lines of the register of expertise." })
  keepExpertise!: boolean;
  @Field(() => Boolean, { description: "Set up role-alike groups." })
  keepGroups!: boolean;
}

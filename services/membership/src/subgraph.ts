import type { Actor } from "@resc/access";
import type { Mailer } from "@resc/mail";
import { type DatabaseAccess, openReads, OutboxWorker, ProjectionRunner, UnitOfWork } from "@resc/store";
import { buildSubgraph, Changes, type RequestContext, type SubgraphSchema } from "@resc/subgraph";
import { membershipContract } from "./contract.ts";
import { AccordVersionFields } from "./accord/accord.fields.ts";
import { AccordMutations } from "./accord/accord.mutations.ts";
import { AccordQueries } from "./accord/accord.queries.ts";
import { ApiKeyMutations } from "./api-key/api-key.mutations.ts";
import { ApiKeyQueries } from "./api-key/api-key.queries.ts";
import { AuditQueries } from "./audit/audit.queries.ts";
import { BoundaryFields } from "./boundary/boundary.fields.ts";
import { CatchmentLineFields } from "./catchment/catchment-line.fields.ts";
import { tick } from "./clock-acts/tick.ts";
import { ConcernFields, ConcernOutcomeFields } from "./concern/concern.fields.ts";
import { ConcernMutations } from "./concern/concern.mutations.ts";
import { ConcernQueries } from "./concern/concern.queries.ts";
import { concernById } from "./concern/concern.rows.ts";
import { CustomerQueries } from "./customer/customer.queries.ts";
import { DecisionResolvers } from "./decision/decision.resolvers.ts";
import { DistrictFields, DistrictTownFields } from "./district/district.fields.ts";
import { DistrictQueries } from "./district/district.queries.ts";
import { districtById } from "./district/district.rows.ts";
import { MembershipFields } from "./board-membership/membership.fields.ts";
import { MembershipChangeMutations } from "./board-membership/membership-change.mutations.ts";
import { MembershipChangeQueries } from "./board-membership/membership-change.queries.ts";
import { MembershipHomeQueries } from "./home/home.queries.ts";
import { deliverTo } from "./mail/deliver.ts";
import { AgendaItemFields, MeetingFields, MeetingVotesFields } from "./meeting/meeting.fields.ts";
import { MeetingMutations } from "./meeting/meeting.mutations.ts";
import { MeetingQueries } from "./meeting/meeting.queries.ts";
import { meetingById } from "./meeting/meeting.rows.ts";
import { PacketFields } from "./packet/packet.fields.ts";
import { packetById } from "./packet/packet.rows.ts";
import { advocacyProjection, engagementsProjection, fundingProjection } from "./projections/section.projections.ts";
import { NoticeRecipientMutations } from "./notice-recipient/notice-recipient.mutations.ts";
import { organizationById } from "./organization/organization.rows.ts";
import { OnboardingFields } from "./onboarding/onboarding.fields.ts";
import { OnboardingMutations } from "./onboarding/onboarding.mutations.ts";
import { OnboardingQueries } from "./onboarding/onboarding.queries.ts";
import { OrganizationResolvers } from "./organization/organization.resolvers.ts";
import { LeaverResolvers } from "./person/leaver.resolvers.ts";
import { PersonQueries } from "./person/person.queries.ts";
import { personById } from "./person/person.rows.ts";
import { RescFields } from "./resc/resc.fields.ts";
import { RescQueries } from "./resc/resc.queries.ts";
import { rescByCode } from "./resc/resc.rows.ts";
import { GrantFields, RoleGapFields } from "./role/role.fields.ts";
import { RoleMutations } from "./role/role.mutations.ts";
import { GroupItemFields, GroupMeetingFields } from "./group-meeting/group-meeting.fields.ts";
import { GroupMeetingMutations } from "./group-meeting/group-meeting.mutations.ts";
import { RoleAlikeGroupMutations } from "./role-alike-group/role-alike-group.mutations.ts";
import { GroupMemberFields, GroupProposalFields, RoleAlikeGroupQueries } from "./role-alike-group/role-alike-group.queries.ts";
import { groupBy } from "./role-alike-group/role-alike-group.rows.ts";
import { SchoolQueries } from "./school/school.queries.ts";
import { RescBoardFields, SeatFields } from "./seat/seat.fields.ts";
import { SeatMutations } from "./seat/seat.mutations.ts";
import { SeatQueries } from "./seat/seat.queries.ts";
import { seatById } from "./seat/seat.rows.ts";
import { SourceQueries } from "./source/source.queries.ts";
import { sourceById } from "./source/source.rows.ts";
import { TownFields } from "./town/town.fields.ts";
import { TownQueries } from "./town/town.queries.ts";
import { townByKey } from "./town/town.rows.ts";
import { ViewerQueries } from "./viewer/viewer.queries.ts";

/** What catches up before a change: what the other subgraphs published. */
type Projected = Pick<ProjectionRunner, "catchUp">;

/** The schema of membership; `work` runs its changes. Without a database it can be composed, not asked. */
export async function buildMembership(work: UnitOfWork, projection: Projected): Promise<SubgraphSchema> {
  const changes = new Changes(work, projection);
  return buildSubgraph({
    contract: membershipContract,
    resolvers: [
      new RescQueries(),
      new RescFields(),
      new TownQueries(),
      new TownFields(),
      new BoundaryFields(),
      new CatchmentLineFields(),
      new DistrictQueries(),
      new DistrictFields(),
      new DistrictTownFields(),
      new MembershipFields(),
      new MembershipChangeQueries(),
      new MembershipChangeMutations(changes),
      new SchoolQueries(),
      new SeatQueries(),
      new SeatFields(),
      new RescBoardFields(),
      new SeatMutations(changes),
      new SourceQueries(),
      new OrganizationResolvers(work),
      new CustomerQueries(),
      new PersonQueries(),
      new LeaverResolvers(changes),
      new GrantFields(),
      new RoleGapFields(),
      new RoleMutations(work),
      new NoticeRecipientMutations(work),
      new AuditQueries(),
      new DecisionResolvers(changes),
      new ApiKeyQueries(),
      new ApiKeyMutations(work),
      new ViewerQueries(),
      new ConcernQueries(),
      new ConcernFields(),
      new ConcernOutcomeFields(),
      new ConcernMutations(changes),
      new MeetingQueries(),
      new MeetingFields(),
      new AgendaItemFields(),
      new MeetingVotesFields(),
      new MeetingMutations(changes),
      new RoleAlikeGroupQueries(),
      new GroupMemberFields(),
      new GroupProposalFields(),
      new RoleAlikeGroupMutations(changes),
      new GroupMeetingFields(),
      new GroupItemFields(),
      new GroupMeetingMutations(changes),
      new PacketFields(),
      new AccordQueries(),
      new AccordVersionFields(),
      new AccordMutations(changes),
      new OnboardingQueries(),
      new OnboardingFields(),
      new OnboardingMutations(changes),
      new MembershipHomeQueries(),
    ],
    references: {
      Resc: (reference, ctx) => rescByCode(ctx, reference["code"] as Parameters<typeof rescByCode>[1]),
      Town: (reference, ctx) => townByKey(ctx, String(reference["key"])),
      District: (reference, ctx) => districtById(ctx, String(reference["id"])),
      Organization: (reference, ctx) => organizationById(ctx, String(reference["id"])),
      Person: (reference, ctx) => personById(ctx, String(reference["id"])),
      Concern: (reference, ctx) => concernById(ctx, String(reference["id"])),
      Meeting: (reference, ctx) => meetingById(ctx, String(reference["id"])),
      Packet: (reference, ctx) => packetById(ctx, String(reference["id"])),
      RoleAlikeGroup: (reference, ctx) => groupBy(ctx, "id", String(reference["id"])),
      BoardSeat: (reference, ctx) => seatById(ctx, String(reference["id"])),
      Source: (reference, ctx) => sourceById(ctx, String(reference["id"])),
    },
  });
}

/** What membership needs to run. */
export interface MembershipDependencies {
  readonly app: DatabaseAccess;
  /** Of the role that only reads. */
  readonly partner: DatabaseAccess;
  readonly worker: DatabaseAccess;
  readonly mailer: Mailer;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

/** A subgraph ready to be served or asked in a test. */
export interface Subgraph {
  readonly name: "membership";
  readonly schema: SubgraphSchema["schema"];
  readonly sdl: string;
  readonly openRead: (actor: Actor) => RequestContext["read"];
  /** What it keeps of the other subgraphs' events. */
  readonly projections: readonly ProjectionRunner[];
  readonly outbox: OutboxWorker;
  /** Does what the clock owes. Answers how many. */
  readonly tick: () => Promise<number>;
}

/** Membership on its database: what main.ts, the launcher and every test call. */
export async function createMembershipSubgraph(dependencies: MembershipDependencies): Promise<Subgraph> {
  const projections = [engagementsProjection, fundingProjection, advocacyProjection].map(
    (one) => new ProjectionRunner(dependencies.worker, one),
  );
  const projection: Projected = {
    catchUp: async () => (await Promise.all(projections.map((one) => one.catchUp()))).reduce((sum, position) => sum + position, 0),
  };
  const { schema, sdl } = await buildMembership(new UnitOfWork(dependencies.app), projection);
  return {
    name: "membership",
    schema,
    sdl,
    projections,
    openRead: openReads(dependencies),
    outbox: new OutboxWorker(dependencies.worker, "membership", deliverTo(dependencies)),
    tick: () => tick(dependencies.worker),
  };
}

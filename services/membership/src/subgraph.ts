import type { Actor } from "@resc/access";
import type { Mailer } from "@resc/mail";
import { type DatabaseAccess, openReads, OutboxWorker, UnitOfWork } from "@resc/store";
import { buildSubgraph, type RequestContext, type SubgraphSchema } from "@resc/subgraph";
import { membershipContract } from "./contract.ts";
import { ApiKeyMutations } from "./api-key/api-key.mutations.ts";
import { ApiKeyQueries } from "./api-key/api-key.queries.ts";
import { CatchmentLineFields } from "./catchment/catchment-line.fields.ts";
import { CustomerQueries } from "./customer/customer.queries.ts";
import { DistrictFields, DistrictTownFields } from "./district/district.fields.ts";
import { DistrictQueries } from "./district/district.queries.ts";
import { districtById } from "./district/district.rows.ts";
import { MembershipFields } from "./board-membership/membership.fields.ts";
import { deliverTo } from "./mail/deliver.ts";
import { remindOfKeys } from "./api-key/remind-of-keys.ts";
import { NoticeRecipientMutations } from "./notice-recipient/notice-recipient.mutations.ts";
import { organizationById } from "./organization/organization.rows.ts";
import { OrganizationResolvers } from "./organization/organization.resolvers.ts";
import { PersonQueries } from "./person/person.queries.ts";
import { personById } from "./person/person.rows.ts";
import { RescFields } from "./resc/resc.fields.ts";
import { RescQueries } from "./resc/resc.queries.ts";
import { rescByCode } from "./resc/resc.rows.ts";
import { GrantFields, RoleGapFields } from "./role/role.fields.ts";
import { RoleMutations } from "./role/role.mutations.ts";
import { SchoolQueries } from "./school/school.queries.ts";
import { SourceQueries } from "./source/source.queries.ts";
import { sourceById } from "./source/source.rows.ts";
import { TownFields } from "./town/town.fields.ts";
import { TownQueries } from "./town/town.queries.ts";
import { townByKey } from "./town/town.rows.ts";
import { ViewerQueries } from "./viewer/viewer.queries.ts";

/** The schema of membership; `work` runs its changes. Without a database it can be composed, not asked. */
export async function buildMembership(work: UnitOfWork): Promise<SubgraphSchema> {
  return buildSubgraph({
    contract: membershipContract,
    resolvers: [
      new RescQueries(),
      new RescFields(),
      new TownQueries(),
      new TownFields(),
      new CatchmentLineFields(),
      new DistrictQueries(),
      new DistrictFields(),
      new DistrictTownFields(),
      new MembershipFields(),
      new SchoolQueries(),
      new SourceQueries(),
      new OrganizationResolvers(work),
      new CustomerQueries(),
      new PersonQueries(),
      new GrantFields(),
      new RoleGapFields(),
      new RoleMutations(work),
      new NoticeRecipientMutations(work),
      new ApiKeyQueries(),
      new ApiKeyMutations(work),
      new ViewerQueries(),
    ],
    references: {
      Resc: (reference, ctx) => rescByCode(ctx, reference["code"] as Parameters<typeof rescByCode>[1]),
      Town: (reference, ctx) => townByKey(ctx, String(reference["key"])),
      District: (reference, ctx) => districtById(ctx, String(reference["id"])),
      Organization: (reference, ctx) => organizationById(ctx, String(reference["id"])),
      Person: (reference, ctx) => personById(ctx, String(reference["id"])),
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
  readonly outbox: OutboxWorker;
  /** Does what the clock owes: reminders of keys that end soon. Answers how many. */
  readonly tick: () => Promise<number>;
}

/** Membership on its database: what main.ts, the launcher and every test call. */
export async function createMembershipSubgraph(dependencies: MembershipDependencies): Promise<Subgraph> {
  const { schema, sdl } = await buildMembership(new UnitOfWork(dependencies.app));
  return {
    name: "membership",
    schema,
    sdl,
    openRead: openReads(dependencies),
    outbox: new OutboxWorker(dependencies.worker, "membership", deliverTo(dependencies)),
    tick: () => remindOfKeys(dependencies.worker),
  };
}

import { may } from "@resc/access";
import { citeAccord, connecticutDate, InvalidInputError, isRescCode, organizationNames, type RescCode } from "@resc/domain";
import type { ProjectionRunner } from "@resc/store";
import { CalendarDateScalar, InstantScalar, RescCodeEnum, type RequestContext, Person, personStub } from "@resc/subgraph";
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { PlacementResultEnum } from "../shared/enums.ts";
import { Resc, rescStub } from "../shared/stubs.ts";
import { type Customer, type CustomerChoice, findCustomer } from "./customer.ts";
import { dueBySetting } from "./due.ts";
import { place, type PlacementResult } from "./place.ts";
import { findAudience } from "./recipients.ts";
import { checkSentence } from "./sentence.ts";

@ObjectType({ description: "One home RESC that would be owed a courtesy notice." })
export class HostDuty {
  @Field(() => Resc, { description: "The home RESC." })
  resc!: Resc;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Since when the town lies in its catchment; null when no start is on record.",
  })
  since!: string | null;
  @Field(() => InstantScalar, { description: "When the notice would be due." })
  dueAt!: Date;
  @Field(() => CalendarDateScalar, { description: "The day of that instant in Connecticut." })
  dueOn!: string;
  @Field(() => Person, { nullable: true, description: "To whom it would go." })
  recipient!: Person | null;
  @Field(() => Boolean, { description: "True when nobody is named for the category and the Executive Director receives it." })
  recipientIsDefault!: boolean;
  @Field(() => Person, { nullable: true, description: "The home RESC's Executive Director." })
  executiveDirector!: Person | null;
}

@ObjectType({ description: "Whose region a customer is in, and what the Accord asks for." })
export class CatchmentCheck {
  @Field(() => PlacementResultEnum, { description: "What placing found." })
  result!: PlacementResult;
  @Field(() => RescCodeEnum, { description: "The RESC that would do the work." })
  provider!: RescCode;
  @Field(() => String, { description: "The customer." })
  customerName!: string;
  @Field(() => [HostDuty], { description: "Home RESCs that would be owed a notice." })
  hosts!: HostDuty[];
  @Field(() => [RescCodeEnum], { description: "RESCs in whose catchment the customer lies." })
  homeRescs!: RescCode[];
  @Field(() => String, { description: "The finding as a sentence." })
  sentence!: string;
  @Field(() => String, { nullable: true, description: "The sentence of the Accord that asks for the notice." })
  accordQuote!: string | null;
  @Field(() => String, { nullable: true, description: "Where it stands, as people cite it." })
  accordPlace!: string | null;
  @Field(() => Int, { description: "How many other pieces of out-of-region work are open for this customer." })
  othersWorkingHere!: number;
  @Field(() => [ID], { description: "Keys of the customer's towns." })
  townKeys!: string[];
}

const quote =
  "A courtesy call, email or other communication should be delivered to the appropriate administration member or the Executive Director of the host RESC.";

@Resolver()
export class CatchmentCheckResolvers {
  private readonly projection: Pick<ProjectionRunner, "catchUp">;

  constructor(projection: Pick<ProjectionRunner, "catchUp">) {
    this.projection = projection;
  }

  @Query(() => CatchmentCheck, {
    nullable: true,
    description: "The check that a form shows at once: whose region, what is owed, until when.",
  })
  async catchmentCheck(
    @Arg("districtId", () => ID, { nullable: true }) districtId: string | undefined,
    @Arg("organizationId", () => ID, { nullable: true }) organizationId: string | undefined,
    @Arg("startsOn", () => CalendarDateScalar, { nullable: true }) startsOn: string | undefined,
    @Arg("categoryCode", () => String, { nullable: true }) categoryCode: string | undefined,
    @Ctx() ctx: RequestContext,
  ): Promise<CatchmentCheck | null> {
    const provider = ctx.actor.organization;
    if (!isRescCode(provider) || !may(ctx.actor, "engagement:record", { provider })) return null;
    const { now, today } = await ctx.read.clock();
    const customer = await this.customer(ctx, { districtId, organizationId }, today);
    if (!customer) return null;
    const placed = place(provider, customer);
    const due = await dueBySetting(ctx.read, new Date(now), startsOn ?? null);
    const hosts = await Promise.all(
      placed.owed.map(async (host) => {
        const audience = await findAudience(ctx.read, host, categoryCode ?? null, today);
        return Object.assign(new HostDuty(), {
          resc: rescStub(host),
          since: customer.since,
          dueAt: due.at,
          dueOn: connecticutDate(due.at),
          recipient: personStub(audience.recipient),
          recipientIsDefault: audience.isDefault,
          executiveDirector: personStub(audience.executiveDirector),
        });
      }),
    );
    const [others] = await ctx.read.query<{ count: number }>(
      "select count(distinct ref)::int as count from list_row where corrected_at is null and town_keys && $1::text[] and coalesce(engagement_state, 'REPORTED') in ('REQUESTED','PLACED','SCOPING','AGREED','IN_DELIVERY','REPORTED')",
      [customer.townKeys],
    );
    const owes = placed.owed.length > 0;
    return Object.assign(new CatchmentCheck(), {
      result: placed.result,
      provider,
      customerName: customer.name,
      hosts,
      homeRescs: [...placed.hosts],
      sentence: checkSentence(
        placed.result,
        customer.name,
        placed.owed.map((host) => organizationNames[host]),
      ),
      accordQuote: owes ? quote : null,
      accordPlace: owes ? citeAccord("A37") : null,
      othersWorkingHere: others?.count ?? 0,
      townKeys: [...customer.townKeys],
    });
  }

  /** The customer; one entered a moment ago is waited for, and an unknown one is nobody. */
  private async customer(ctx: RequestContext, choice: CustomerChoice, today: string): Promise<Customer | null> {
    const known = await findOrNull(ctx, choice, today);
    if (known) return known;
    await this.projection.catchUp();
    await ctx.read.renew();
    return findOrNull(ctx, choice, today);
  }
}

async function findOrNull(ctx: RequestContext, choice: CustomerChoice, today: string): Promise<Customer | null> {
  return findCustomer(ctx.read, choice, today).catch((error: unknown) => {
    if (error instanceof InvalidInputError) return null;
    throw error;
  });
}

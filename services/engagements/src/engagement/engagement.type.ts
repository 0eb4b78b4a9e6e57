import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, InstantScalar, MoneyScalar, RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { PlacementResult } from "../placement/place.ts";
import { EngagementOriginEnum, EngagementStateEnum, PlacementResultEnum, WhyUsEnum } from "../shared/enums.ts";
import type { EngagementState } from "./engagement.machine.ts";
import type { EngagementOrigin, WhyUs } from "./engagement.words.ts";

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Work of a RESC for a customer (SM-1). In region it is the RESC's own; out of region the parties, the Coordinator and the Executive Directors see it, without price or notes.",
})
export class Engagement {
  @Field(() => ID, { description: "Our id." })
  id!: string;
  @Field(() => String, { description: "Reference for people, such as E-1042." })
  ref!: string;
  @Field(() => Int, { description: "Version to send back with an act." })
  version!: number;
  @Field(() => EngagementStateEnum, { description: "State." })
  state!: EngagementState;
  @Field(() => EngagementOriginEnum, { description: "How it came about." })
  origin!: EngagementOrigin;
  @Field(() => RescCodeEnum, { description: "The RESC doing the work." })
  providerCode!: RescCode;
  @Field(() => String, { description: "The customer's name." })
  customerName!: string;
  @Field(() => String, { nullable: true, description: "The customer's town or towns." })
  townName!: string | null;
  @Field(() => String, { description: "The service in words." })
  service!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of work." })
  startsOn!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of work." })
  endsOn!: string | null;
  @Field(() => Int, { nullable: true, description: "Length in days of work." })
  days!: number | null;
  @Field(() => WhyUsEnum, { nullable: true, description: "Why the customer came to this RESC." })
  whyUs!: WhyUs | null;
  @Field(() => String, { nullable: true, description: "The same in own words." })
  whyUsWords!: string | null;
  @Field(() => CalendarDateScalar, { description: "The request date, for which the customer was placed." })
  requestedOn!: string;
  @Field(() => PlacementResultEnum, { description: "What placing found." })
  placement!: PlacementResult;
  @Field(() => [RescCodeEnum], { description: "RESCs in whose catchment the customer lies." })
  hosts!: RescCode[];
  @Field(() => String, { nullable: true, description: "Why the placement was corrected." })
  placementNote!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was declined, withdrawn or cancelled." })
  endReason!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day on which it was delivered or ended." })
  endedOn!: string | null;
  @Field(() => InstantScalar, { description: "When it was recorded." })
  createdAt!: Date;
  @Field(() => InstantScalar, { description: "When it last changed." })
  updatedAt!: Date;
  categoryCode!: string;
  districtId!: string | null;
  organizationId!: string | null;
  townKeys!: string[];
}

@ObjectType({ description: "What only the RESC doing the work may read (V4): price, notes, the customer's contact." })
export class EngagementTerms {
  @Field(() => MoneyScalar, { nullable: true, description: "Price in US dollars." })
  price!: string | null;
  @Field(() => String, { nullable: true, description: "Internal notes." })
  notes!: string | null;
  @Field(() => String, { nullable: true, description: "The customer's contact." })
  contactName!: string | null;
  @Field(() => String, { nullable: true, description: "The contact's mail address." })
  contactEmail!: string | null;
  @Field(() => String, { nullable: true, description: "The contact's telephone." })
  contactPhone!: string | null;
  @Field(() => String, { nullable: true, description: "The member of staff who was invited (A36)." })
  invitedStaffName!: string | null;
  @Field(() => Int, { description: "Version to send back with a change." })
  version!: number;
}

@ObjectType({ description: "A day of work under an engagement; participants are counted, never named." })
export class Delivery {
  @Field(() => ID, { description: "Our id." })
  id!: string;
  @Field(() => CalendarDateScalar, { description: "The day." })
  deliveredOn!: string;
  @Field(() => Float, { description: "Hours." })
  hours!: number;
  @Field(() => Int, { nullable: true, description: "Number of participants." })
  participants!: number | null;
  @Field(() => String, { nullable: true, description: "A word about the day." })
  note!: string | null;
}

@ObjectType({ description: "What the viewer may do with an engagement now, by right and by state." })
export class EngagementCan {
  @Field(() => Boolean, { description: "Scope and quote." }) scope!: boolean;
  @Field(() => Boolean, { description: "Record the agreement." }) agree!: boolean;
  @Field(() => Boolean, { description: "Begin delivery." }) begin!: boolean;
  @Field(() => Boolean, { description: "Log a day of work." }) logDelivery!: boolean;
  @Field(() => Boolean, { description: "Finish." }) finish!: boolean;
  @Field(() => Boolean, { description: "Close." }) close!: boolean;
  @Field(() => Boolean, { description: "Decline the request." }) decline!: boolean;
  @Field(() => Boolean, { description: "Record that the customer withdrew." }) withdraw!: boolean;
  @Field(() => Boolean, { description: "Cancel." }) cancel!: boolean;
  @Field(() => Boolean, { description: "Change service or period." }) amend!: boolean;
  @Field(() => Boolean, { description: "Correct the placement." }) correctPlacement!: boolean;
  @Field(() => Boolean, { description: "See price and notes." }) seeTerms!: boolean;
  @Field(() => Boolean, { description: "Change price and notes." }) editTerms!: boolean;
}

/** A page of engagements. */
export const EngagementConnection = connectionOf("Engagement", () => Engagement);

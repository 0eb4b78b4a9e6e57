import type { Money, RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, InstantScalar, MoneyScalar } from "@resc/subgraph";
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { type SupportKind, SupportKindEnum, VentureStateEnum } from "./kinds.ts";
import type { VentureState } from "./venture.machine.ts";

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "A common venture of the Alliance (A27): who leads it, who takes part, what it needs, and what RESCs give to it. Seen by everybody signed in for the Alliance.",
})
export class Venture {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference for people, such as V-3." }) ref!: string;
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => String, { description: "What it is for, in a few sentences." }) purpose!: string;
  @Field(() => VentureStateEnum, { description: "State." }) state!: VentureState;
  @Field(() => CalendarDateScalar, { description: "First day." }) startsOn!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day; null while open-ended." }) endsOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was closed." }) closeReason!: string | null;
  @Field(() => Int, { description: "How often the need was written; 1 for the first time." }) needRevision!: number;
  @Field(() => String, { nullable: true, description: "Why the need was written anew." }) needReason!: string | null;
  @Field(() => InstantScalar, { description: "When it was proposed." }) createdAt!: Date;
  leadCode!: RescCode;
  leadPersonId!: string;
  districtIds!: string[];
  number!: number;
}

@ObjectType({ description: "A RESC that takes or took part in a venture." })
export class VentureMember {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => CalendarDateScalar, { description: "From this day." }) joinedOn!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Until this day; null while it takes part." }) leftOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it left." }) leaveReason!: string | null;
  rescCode!: RescCode;
}

@ObjectType({ description: "A line of what a venture needs. Funds and value in kind stand in fields of their own and are never added." })
export class VentureNeed {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => SupportKindEnum, { description: "Funds or in kind." }) kind!: SupportKind;
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) fiscalYear!: number;
  @Field(() => String, { description: "For what, or what is needed." }) what!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars needed in funds; null for a line in kind." }) funds!: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Value in US dollars of what is needed in kind, where one is stated." })
  inKind!: Money | null;
  @Field(() => Float, { nullable: true, description: "Hours needed, where the need is in hours." }) hours!: number | null;
  @Field(() => String, { nullable: true, description: "Space needed, in words." }) space!: string | null;
}

@ObjectType({ description: "A rate per hour of a venture (D-14). It never changes: a new rate is a new revision with its own day." })
export class VentureRate {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) fiscalYear!: number;
  @Field(() => String, { description: "Category of staff." }) category!: string;
  @Field(() => MoneyScalar, { description: "US dollars per hour." }) rate!: Money;
  @Field(() => CalendarDateScalar, { description: "From this day." }) validFrom!: string;
  @Field(() => Int, { description: "1 for the first rate of this category and year." }) revision!: number;
  @Field(() => Boolean, { description: "Whether it is the rate at which a pledge would be accepted today." }) current!: boolean;
  setBy!: string;
}

@ObjectType({
  description:
    "What is needed, pledged and given for a venture, for one RESC, one State fiscal year, or all together. Funds and value in kind are never added to one another.",
})
export class VentureStanding {
  @Field(() => String, { description: "What the row is for: a RESC's code, a fiscal year, or ALL." }) key!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars needed in funds; null by RESC, because a need has no giver." })
  fundsNeeded!: Money | null;
  @Field(() => MoneyScalar, { description: "US dollars pledged in funds." }) fundsPledged!: Money;
  @Field(() => MoneyScalar, { description: "US dollars given in funds and confirmed." }) fundsFulfilled!: Money;
  @Field(() => MoneyScalar, { nullable: true, description: "Stated value in US dollars of what is needed in kind; null by RESC." })
  inKindNeeded!: Money | null;
  @Field(() => MoneyScalar, { description: "Value in US dollars pledged in kind." }) inKindPledged!: Money;
  @Field(() => MoneyScalar, { description: "Value in US dollars given in kind and confirmed." }) inKindFulfilled!: Money;
}

@ObjectType({ description: "What the viewer may do with a venture now, by right and by state." })
export class VentureCan {
  @Field(() => Boolean, { description: "Open it for pledges." }) open!: boolean;
  @Field(() => Boolean, { description: "Begin it." }) run!: boolean;
  @Field(() => Boolean, { description: "Close it." }) close!: boolean;
  @Field(() => Boolean, { description: "Change what is needed." }) changeNeed!: boolean;
  @Field(() => Boolean, { description: "Set a rate." }) setRate!: boolean;
  @Field(() => Boolean, { description: "Name partner districts." }) changePartners!: boolean;
  @Field(() => Boolean, { description: "Name another lead." }) nameLead!: boolean;
  @Field(() => Boolean, { description: "Join with the own RESC." }) join!: boolean;
  @Field(() => Boolean, { description: "Leave with the own RESC." }) leave!: boolean;
  @Field(() => Boolean, { description: "Pledge for the own RESC." }) pledge!: boolean;
}

/** A page of ventures. */
export const VentureConnection = connectionOf("Venture", () => Venture);

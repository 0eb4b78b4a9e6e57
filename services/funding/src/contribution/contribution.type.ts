import type { Money, RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, InstantScalar, MoneyScalar } from "@resc/subgraph";
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { type SupportKind, SupportKindEnum } from "../venture/kinds.ts";
import type { ContributionFlag, ContributionState } from "./contribution.machine.ts";
import {
  ContributionFlagEnum,
  ContributionStateEnum,
  type EntryKind,
  EntryKindEnum,
  type FulfilmentState,
  FulfilmentStateEnum,
  type ValuationMethod,
  ValuationMethodEnum,
} from "./contribution.words.ts";

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "What one RESC gives to a common venture: funds or in kind, never both (A27). Amounts are sums of its ledger; the fields of the other kind are null.",
})
export class Contribution {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference for people, such as C-12." }) ref!: string;
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  @Field(() => SupportKindEnum, { description: "Funds or in kind." }) kind!: SupportKind;
  @Field(() => ContributionStateEnum, { description: "State." }) state!: ContributionState;
  @Field(() => [ContributionFlagEnum], { description: "What stands beside the state." }) flags!: ContributionFlag[];
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) fiscalYear!: number;
  @Field(() => String, { description: "For what the funds are, or what is given." }) what!: string;
  @Field(() => ValuationMethodEnum, { nullable: true, description: "How it is valued; null for funds." }) method!: ValuationMethod | null;
  @Field(() => String, { nullable: true, description: "How the value was found, in words." }) methodWords!: string | null;
  @Field(() => String, { nullable: true, description: "Category of staff, where hours are given." }) staffCategory!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars per hour that the giver stated." }) statedRate!: Money | null;
  @Field(() => MoneyScalar, {
    nullable: true,
    description: "US dollars per hour agreed, from the venture's table; null before acceptance.",
  })
  rate!: Money | null;
  @Field(() => String, { nullable: true, description: "The space, in words." }) space!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars pledged in funds; null for a contribution in kind." })
  fundsPledged!: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars given in funds and confirmed; null for a contribution in kind." })
  fundsFulfilled!: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Value in US dollars pledged in kind; null for funds." })
  inKindPledged!: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Value in US dollars given in kind and confirmed; null for funds." })
  inKindFulfilled!: Money | null;
  @Field(() => Float, { nullable: true, description: "Hours pledged, where hours are given." }) hoursPledged!: number | null;
  @Field(() => Float, { nullable: true, description: "Hours given and confirmed, where hours are given." }) hoursFulfilled!: number | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The next day on which a part is due; null when none is." })
  nextDueOn!: string | null;
  @Field(() => InstantScalar, { description: "When it was pledged." }) pledgedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: "When it was accepted." }) acceptedAt!: Date | null;
  number!: number;
  ventureId!: string;
  leadCode!: RescCode;
  giverCode!: RescCode;
  pledgedBy!: string;
  acceptedBy!: string | null;
}

@ObjectType({ description: "A part of a contribution with the day on which it is due." })
export class ContributionInstalment {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => CalendarDateScalar, { description: "Due on this day." }) dueOn!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars in funds." }) funds!: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Value in US dollars in kind." }) inKind!: Money | null;
  @Field(() => Float, { nullable: true, description: "Hours, where hours are given." }) hours!: number | null;
}

@ObjectType({ description: "A part that the giver recorded as given." })
export class ContributionFulfilment {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => FulfilmentStateEnum, { description: "Whether it was answered." }) state!: FulfilmentState;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars in funds." }) funds!: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Value in US dollars in kind." }) inKind!: Money | null;
  @Field(() => Float, { nullable: true, description: "Hours, where hours are given." }) hours!: number | null;
  @Field(() => CalendarDateScalar, { description: "Given on this day." }) givenOn!: string;
  @Field(() => String, { description: "The evidence in words." }) evidence!: string;
  @Field(() => ID, { nullable: true, description: "The file that shows it; null for words alone." }) fileId!: string | null;
  @Field(() => InstantScalar, { description: "When it was recorded." }) recordedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: "When it was answered." }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: "Why it came back." }) answer!: string | null;
  recordedBy!: string;
  answeredBy!: string | null;
  contributionId!: string;
}

@ObjectType({ description: "An entry of a contribution's ledger. Entries are never changed; one that was wrong is taken back by another." })
export class ContributionEntry {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => EntryKindEnum, { description: "What it does." }) entry!: EntryKind;
  @Field(() => Boolean, { description: "Whether the amount is taken away rather than added." }) takesAway!: boolean;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars in funds, without a sign." }) funds!: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Value in US dollars in kind, without a sign." }) inKind!: Money | null;
  @Field(() => Float, { nullable: true, description: "Hours, without a sign." }) hours!: number | null;
  @Field(() => String, { nullable: true, description: "Why." }) reason!: string | null;
  @Field(() => ID, { nullable: true, description: "The entry that this one takes back." }) reverses!: string | null;
  @Field(() => Boolean, { description: "Whether a later entry took it back." }) reversed!: boolean;
  byPerson!: string;
  byOrganization!: RescCode;
  contributionId!: string;
}

@ObjectType({ description: "What the viewer may do with a contribution now, by right and by state." })
export class ContributionCan {
  @Field(() => Boolean, { description: "Accept the pledge." }) accept!: boolean;
  @Field(() => Boolean, { description: "Record what was given." }) record!: boolean;
  @Field(() => Boolean, { description: "Confirm or return recorded parts, and take confirmations back." }) confirm!: boolean;
  @Field(() => Boolean, { description: "Take back a part that waits." }) takeBack!: boolean;
  @Field(() => Boolean, { description: "Reduce the pledge." }) reduce!: boolean;
  @Field(() => Boolean, { description: "Cancel the rest." }) cancel!: boolean;
}

/** A page of contributions. */
export const ContributionConnection = connectionOf("Contribution", () => Contribution);

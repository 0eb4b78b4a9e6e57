import type { DeadlinePrecision, DeadlineRule, Money } from "@resc/domain";
import { CalendarDateScalar, connectionOf, InstantScalar, MoneyScalar } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { DeadlinePrecisionEnum, DeadlineRuleEnum, OpportunityRouteEnum, OpportunityStateEnum } from "../shared/enums.ts";
import type { OpportunityRoute } from "./opportunity.entity.ts";
import type { OpportunityState } from "./opportunity.machine.ts";

@ObjectType({ description: "What the viewer may do with an opportunity now, by right and by state." })
export class OpportunityCan {
  @Field(() => Boolean, { description: "Correct what was read in the notice." }) correct!: boolean;
  @Field(() => Boolean, { description: "Circulate it to all six." }) circulate!: boolean;
  @Field(() => Boolean, { description: "Record an addendum of the agency and circulate it again." }) recordAddendum!: boolean;
  @Field(() => Boolean, { description: "Say that the notice arrived." }) noteReceipt!: boolean;
  @Field(() => Boolean, { description: "Write in the thread." }) write!: boolean;
  @Field(() => Boolean, { description: "State the own RESC's intention." }) stateIntention!: boolean;
  @Field(() => Boolean, { description: "Close the window for intentions." }) closeWindow!: boolean;
  @Field(() => Boolean, { description: "Propose times for the call, invite, or move it." }) arrangeCall!: boolean;
  @Field(() => Boolean, { description: "Record that the call was held." }) holdCall!: boolean;
  @Field(() => Boolean, { description: "Ask the agency a question." }) ask!: boolean;
  @Field(() => Boolean, { description: "Record the agency's answers." }) answer!: boolean;
  @Field(() => Boolean, { description: "Move the Alliance's own closing, for all." }) extendClosing!: boolean;
  @Field(() => Boolean, { description: "Record that the agency cancelled it." }) cancel!: boolean;
  @Field(() => Boolean, { description: "See who judges and what came of it." }) seePanel!: boolean;
  @Field(() => Boolean, { description: "Keep the panel: appoint it, open the submissions, record its recommendation." })
  keepPanel!: boolean;
  @Field(() => Boolean, { description: "Say that there are too few neutral judges." }) declareNoPanel!: boolean;
  @Field(() => Boolean, { description: "Record the agency's decision." }) recordDecision!: boolean;
  @Field(() => Boolean, { description: "Close it after the decision." }) close!: boolean;
  @Field(() => Boolean, { description: "Record that all bids became one joint proposal." }) mergeBids!: boolean;
  @Field(() => Boolean, { description: "Agree for the own RESC to a joint proposal." }) agreeToJoint!: boolean;
  @Field(() => Boolean, { description: "Agree for the own RESC to external judges." }) agreeToExternalJudges!: boolean;
  @Field(() => Boolean, { description: "Record that the own package was filed with the agency." }) recordFiling!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "A funding opportunity of the State and the notice from which it came." })
export class Opportunity {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference for people, such as O-101." }) ref!: string;
  @Field(() => Int, { description: "Version, for changes; 0 for who only reads." }) version!: number;
  @Field(() => OpportunityStateEnum, { description: "State." }) state!: OpportunityState;
  @Field(() => Boolean, {
    nullable: true,
    description: "One RESC only: there is no competition, so nothing is judged; null for a reader of an agency.",
  })
  sole!: boolean | null;
  @Field(() => OpportunityRouteEnum, { description: "Who takes the proposals." }) route!: OpportunityRoute;
  @Field(() => String, { nullable: true, description: "Office of the agency." }) office!: string | null;
  @Field(() => String, { description: "Title as published." }) title!: string;
  @Field(() => String, { nullable: true, description: "The agency's number, when it has one." }) number!: string | null;
  @Field(() => String, { description: "Purpose." }) summary!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars; null when none is stated." }) amount!: Money | null;
  @Field(() => String, { nullable: true, description: "What the amount covers." }) amountNote!: string | null;
  @Field(() => String, { nullable: true, description: "Who may apply, as published." }) eligibility!: string | null;
  @Field(() => String, { nullable: true, description: "Period of the work, as published." }) periodWords!: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the agency published the notice openly; null for a reader of an agency." })
  isPublic!: boolean | null;
  @Field(() => String, { nullable: true, description: "Bidders' conference, as published." }) conferenceWords!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "The instant of the bidders' conference, when a time is stated." })
  conferenceAt!: Date | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day of publication." }) publishedOn!: string | null;
  @Field(() => String, { description: "The agency's closing in its own words." }) closesWords!: string;
  @Field(() => DeadlinePrecisionEnum, { description: "How precisely it was published." }) closesPrecision!: DeadlinePrecision;
  @Field(() => InstantScalar, { nullable: true, description: "Our reading of the agency's closing, Eastern; null when no date is stated." })
  closesAt!: Date | null;
  @Field(() => DeadlineRuleEnum, { description: "By which rule the words became an instant." }) closesRule!: DeadlineRule;
  @Field(() => InstantScalar, { nullable: true, description: "The Alliance's own closing." }) allianceClosesAt!: Date | null;
  @Field(() => String, { nullable: true, description: "PASTED or FILE: how the source was kept; null for a reader of an agency." })
  sourceKind!: string | null;
  @Field(() => String, { nullable: true, description: "The notice as it was pasted." }) sourceText!: string | null;
  @Field(() => ID, { nullable: true, description: "The file of the notice." }) sourceFileId!: string | null;
  @Field(() => String, { nullable: true, description: "SHA-256 of the source, hexadecimal; null for a reader of an agency." })
  sourceHash!: string | null;
  @Field(() => InstantScalar, { description: "When the notice was logged." }) receivedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: "By when it should be circulated; null for a reader of an agency." })
  circulateBy!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When all six got it." }) circulatedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "End of the window for intentions." }) windowClosesAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When the window was closed." }) windowClosedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "Since when it is in this state; null for a reader of an agency." })
  stateSince!: Date | null;
  @Field(() => String, { nullable: true, description: "Why it ended, where that was asked." }) endReason!: string | null;
  agencyCode!: string;
  agencyName!: string;
  contactId!: string | null;
  receivedById!: string;
}

/** A page of opportunities. */
export const OpportunityConnection = connectionOf("Opportunity", () => Opportunity);

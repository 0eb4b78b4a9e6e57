import { enumOf, InstantScalar } from "@resc/subgraph";
import { Field, ObjectType } from "type-graphql";

/** What falls on a date of funding. */
export const fundingDateKinds = [
  "WINDOW_ENDS",
  "CALL",
  "ALLIANCE_CLOSES",
  "AGENCY_CLOSES",
  "SCORES_DUE",
  "DELIVERABLE_DUE",
  "CONTRACT_ENDS",
  "CONTRIBUTION_DUE",
] as const;

/** What falls on a date of funding. */
export type FundingDateKind = (typeof fundingDateKinds)[number];

/** The same as a GraphQL enum. */
export const FundingDateKindEnum = enumOf("FundingDateKind", fundingDateKinds, "What falls on a date of funding.", {
  WINDOW_ENDS: "The window for intentions ends.",
  CALL: "The call with the agency.",
  ALLIANCE_CLOSES: "The Alliance's own closing for proposals.",
  AGENCY_CLOSES: "The agency's closing.",
  SCORES_DUE: "The viewer's own scores are asked for.",
  DELIVERABLE_DUE: "Something of a State contract of the own RESC is to be delivered.",
  CONTRACT_ENDS: "The period of a State contract of the own RESC ends.",
  CONTRIBUTION_DUE: "A part of a contribution of the own RESC is due.",
});

@ObjectType({ description: "A date of funding that lies ahead, as the viewer may know it." })
export class FundingDate {
  @Field(() => FundingDateKindEnum, { description: "What falls on it." }) kind!: FundingDateKind;
  @Field(() => String, { description: "The opportunity, State contract or venture, by its title." }) title!: string;
  @Field(() => InstantScalar, { description: "When; what is due on a day is due at its last second, Eastern." }) at!: Date;
  @Field(() => String, { description: "Where it leads in the portal." }) path!: string;
  @Field(() => String, { description: "What falls on it, in words." }) what!: string;
}

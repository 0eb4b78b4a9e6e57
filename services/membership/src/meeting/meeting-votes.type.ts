import { InstantScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "The votes of a meeting as they were put in writing (CGS 1-225); what is written later stands beside it." })
export class MeetingVotes {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "Which writing of the meeting's votes it is, from 1." }) number!: number;
  @Field(() => String, { description: "On what was voted, and who voted how." }) words!: string;
  @Field(() => InstantScalar, { description: "When it was written." }) writtenAt!: Date;
  writtenById!: string;
}

import { IsText, KeyedInput } from "@resc/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { GroupProposalKindEnum, type ProposalKind } from "./role-alike-group.type.ts";

@InputType({ description: "A role-alike group that is set up." })
export class AddGroupInput extends KeyedInput {
  @Field(() => String, { description: "Name, 3 to 120 characters." }) @IsText(3, 120) name!: string;
  @Field(() => String, { description: "What it is about, as one word." }) @IsText(3, 40) category!: string;
  @Field(() => String, { nullable: true, description: "What else is to be known." }) @IsText(0, 300) note?: string | null;
}

@InputType({ description: "A person who becomes a member of a group." })
export class AddGroupMemberInput extends KeyedInput {
  @Field(() => ID, { description: "The group." }) @IsText(1, 100) groupId!: string;
  @Field(() => ID, { description: "The person." }) @IsText(1, 100) personId!: string;
  @Field(() => Boolean, { nullable: true, description: "Whether the person convenes the group." }) convenes?: boolean | null;
}

@InputType({ description: "A membership that ends." })
export class EndGroupMemberInput extends KeyedInput {
  @Field(() => ID, { description: "The membership." }) @IsText(1, 100) memberId!: string;
}

@InputType({ description: "A topic of a meeting that becomes a proposal to the Executive Directors." })
export class ProposeFromTopicInput extends KeyedInput {
  @Field(() => ID, { description: "The item of the group's agenda." }) @IsText(1, 100) itemId!: string;
  @Field(() => GroupProposalKindEnum, { description: "What is proposed." }) kind!: ProposalKind;
  @Field(() => String, { description: "Title, 3 to 120 characters." }) @IsText(3, 120) title!: string;
  @Field(() => String, { description: "What it is and whom it helps, 10 to 2000 characters." }) @IsText(10, 2000) words!: string;
}

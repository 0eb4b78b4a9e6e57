import { InstantScalar, IsText, IsWhole, KeyedInput } from "@resc/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { PositionAnswer } from "./adoption-rule.ts";
import type { PositionTrigger } from "./common-position.machine.ts";
import { PositionAnswerEnum, PositionTriggerEnum } from "./common-position.type.ts";

const longestText = 8000;

@InputType({ description: "A common position that is proposed." })
export class ProposePositionInput extends KeyedInput {
  @Field(() => PositionTriggerEnum, { description: "What makes it needed." }) trigger!: PositionTrigger;
  @Field(() => String, { description: "What happened, in a few words for the other members." }) @IsText(3, 1000) why!: string;
  @Field(() => String, { description: "Title." }) @IsText(3, 160) title!: string;
  @Field(() => String, { description: "What it could say." }) @IsText(3, longestText) text!: string;
}

@InputType({ description: "A version of a position as it was seen." })
export class PositionVersionInput extends KeyedInput {
  @Field(() => ID, { description: "The version." }) @IsText(1, 100) versionId!: string;
  @Field(() => Int, { description: "Version of its row." }) @IsWhole(1, 1_000_000) version!: number;
}

@InputType({ description: "The draft of a version as it is now written." })
export class DraftPositionInput extends PositionVersionInput {
  @Field(() => String, { description: "Title." }) @IsText(3, 160) title!: string;
  @Field(() => String, { description: "The text." }) @IsText(3, longestText) text!: string;
}

@InputType({ description: "A call for commitment." })
export class CallForCommitmentInput extends PositionVersionInput {
  @Field(() => InstantScalar, {
    nullable: true,
    description: "Until when the six answer; left out = the end of the fifth business day.",
  })
  answerBy?: string | null;
}

@InputType({ description: "The answer of the own RESC to a version." })
export class AnswerPositionInput extends PositionVersionInput {
  @Field(() => PositionAnswerEnum, { description: "The answer; it stands." }) answer!: PositionAnswer;
  @Field(() => String, { nullable: true, description: "Words for the other members; an objection needs them." }) @IsText(0, 2000) words?:
    | string
    | null;
}

@InputType({ description: "A release." })
export class ReleasePositionInput extends PositionVersionInput {
  @Field(() => InstantScalar, { nullable: true, description: "When; left out = now." }) at?: string | null;
}

@InputType({ description: "A position in force that is amended." })
export class AmendPositionInput extends KeyedInput {
  @Field(() => ID, { description: "The position." }) @IsText(1, 100) positionId!: string;
  @Field(() => String, { description: "Why." }) @IsText(3, 1000) why!: string;
}

@InputType({ description: "A departure of the own RESC from a version in force." })
export class DepartFromPositionInput extends KeyedInput {
  @Field(() => ID, { description: "The version." }) @IsText(1, 100) versionId!: string;
  @Field(() => String, { description: "The reason." }) @IsText(3, 1000) reason!: string;
}

@InputType({ description: "A position in force that is retired." })
export class RetirePositionInput extends PositionVersionInput {
  @Field(() => String, { description: "The reason; it is public." }) @IsText(3, 500) reason!: string;
}

@InputType({ description: "A position in force whose place another one takes." })
export class SupersedePositionInput extends RetirePositionInput {
  @Field(() => String, { description: "Reference of the other position in force, such as CP-4." }) @IsText(4, 20) byRef!: string;
}

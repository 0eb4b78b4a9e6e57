import { IsDay, IsText, KeyedInput } from "@resc/subgraph";
import { ArrayMaxSize, IsOptional } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import type { OutcomeKind } from "./concern.machine.ts";
import { OutcomeKindEnum } from "./concern.type.ts";

@InputType({ description: "A concern that is raised with the Executive Directors." })
export class RaiseConcernWithDirectorsInput extends KeyedInput {
  @Field(() => String, { description: "The concern, 10 to 4000 characters." })
  @IsText(10, 4000)
  text!: string;
  @Field(() => String, { description: "Area of service, 2 to 120 characters." })
  @IsText(2, 120)
  area!: string;
  @Field(() => [String], {
    nullable: true,
    description: "At most 10 addresses of rows of the out-of-region list or State contracts, such as /state-contracts/SC-0003.",
  })
  @IsOptional()
  @ArrayMaxSize(10, { message: "Name at most 10 pages." })
  links?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "Rather the next meeting than a supplement, when a packet is frozen already." })
  prefersNext?: boolean | null;
  @Field(() => ID, { nullable: true, description: "The role-alike group that raises it by you, one of its members." })
  @IsText(1, 100)
  groupId?: string | null;
}

@InputType({ description: "An act on a concern that needs no words." })
export class ConcernActInput extends KeyedInput {
  @Field(() => ID, { description: "The concern, or the outcome of one." })
  id!: string;
  @Field(() => Int, { description: "The version that was read." })
  version!: number;
}

@InputType({ description: "An act on a concern with words." })
export class ConcernWordsInput extends ConcernActInput {
  @Field(() => String, { nullable: true, description: "The words, at most 4000 characters." })
  @IsText(0, 4000)
  words?: string | null;
}

@InputType({ description: "Two concerns that become one item." })
export class MergeConcernInput extends ConcernActInput {
  @Field(() => ID, { description: "The concern that stays as the item." })
  intoId!: string;
}

@InputType({ description: "What the directors came to about a concern." })
export class DecideConcernInput extends ConcernWordsInput {
  @Field(() => OutcomeKindEnum, { description: "What it is." })
  kind!: OutcomeKind;
  @Field(() => ID, { nullable: true, description: "Who does it; for an action." })
  ownerPersonId?: string | null;
  @Field(() => String, { nullable: true, description: "Day by which it is done, YYYY-MM-DD; for an action." })
  @IsDay()
  dueOn?: string | null;
  @Field(() => ID, { nullable: true, description: "The group that takes it; for what goes to a role-alike group." })
  @IsText(1, 100)
  groupId?: string | null;
}

import { IsText, IsWhole, KeyedInput } from "@resc/subgraph";
import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { BriefLineKindEnum, BriefMarkKindEnum } from "./brief.type.ts";
import type { LineKind, MarkKind } from "./brief-line.ts";

@InputType({ description: "A brief that is begun." })
export class BeginBriefInput extends KeyedInput {
  @Field(() => Int, { description: "Year of the legislative session." }) @IsWhole(2000, 2099) sessionYear!: number;
  @Field(() => String, { description: "Title." }) @IsText(3, 160) title!: string;
}

@InputType({ description: "A brief as it was seen." })
export class BriefInput extends KeyedInput {
  @Field(() => ID, { description: "The brief." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "Its version." }) @IsWhole(1, 1_000_000) version!: number;
}

@InputType({ description: "A number of a line, and what it is." })
export class BriefMarkInput {
  @Field(() => String, { description: "The words of the line." }) @IsText(1, 200) text!: string;
  @Field(() => BriefMarkKindEnum, { description: "What it is." }) kind!: MarkKind;
  @Field(() => ID, { nullable: true, description: "The claim, for a claim." }) @IsText(0, 100) claimId?: string | null;
  @Field(() => ID, { nullable: true, description: "The priority, for an ask." }) @IsText(0, 100) priorityId?: string | null;
}

@InputType({ description: "A line of a brief as it is written." })
export class BriefLineInput {
  @Field(() => ID, { nullable: true, description: "The line; left out for a new one." }) @IsText(0, 100) id?: string | null;
  @Field(() => BriefLineKindEnum, { description: "What it is." }) kind!: LineKind;
  @Field(() => String, { description: "Its words; empty for a chart." }) @IsText(0, 2000) text!: string;
  @Field(() => [BriefMarkInput], { description: "Its numbers in their order." })
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  marks!: BriefMarkInput[];
  @Field(() => String, { nullable: true, description: "Who wrote an argument." }) @IsText(0, 160) author?: string | null;
  @Field(() => String, { nullable: true, description: "Name of the chart." }) @IsText(0, 60) chart?: string | null;
  @Field(() => ID, { nullable: true, description: "Version of the position." }) @IsText(0, 100) positionVersionId?: string | null;
}

@InputType({ description: "A brief as it is now written: its title and all of its lines in order." })
export class WriteBriefInput extends BriefInput {
  @Field(() => String, { description: "Title." }) @IsText(3, 160) title!: string;
  @Field(() => [BriefLineInput], { description: "Its lines in order." })
  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  lines!: BriefLineInput[];
}

@InputType({ description: "A brief, and why it is returned to the draft." })
export class ReturnBriefInput extends BriefInput {
  @Field(() => String, { description: "The reason." }) @IsText(3, 500) reason!: string;
}

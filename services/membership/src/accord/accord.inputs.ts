import { CalendarDateScalar, IsDay, IsText, IsWhole, KeyedInput } from "@resc/subgraph";
import { Matches } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "A text of the Accord that is loaded." })
export class LoadAccordVersionInput extends KeyedInput {
  @Field(() => String, { description: "Title." }) @IsText(3, 120) title!: string;
  @Field(() => String, { description: "Year and month that the text bears, YYYY-MM." })
  @Matches(/^[12]\d{3}-(0[1-9]|1[0-2])$/, { message: "Write year and month as YYYY-MM, such as 2021-07." })
  month!: string;
  @Field(() => String, { description: "The text; each guideline begins on a line of its own with its number or letter." })
  @IsText(20, 20_000)
  text!: string;
}

@InputType({ description: "A version of the Accord as it was seen." })
export class AccordVersionActInput extends KeyedInput {
  @Field(() => ID, { description: "The version." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "Version of its row." }) @IsWhole(1, 1_000_000) version!: number;
}

@InputType({ description: "The signature of the own RESC." })
export class SignAccordInput extends AccordVersionActInput {
  @Field(() => String, { description: "Name as it stands under the text." }) @IsText(2, 120) name!: string;
  @Field(() => String, { description: "Title as it stands under the text." }) @IsText(2, 120) title!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day of the signature; left out = not stated." })
  @IsDay()
  signedOn?: string | null;
  @Field(() => String, { description: "Hash of the text that was read." }) @IsText(64, 64) hash!: string;
}

@InputType({ description: "That the own RESC declines a version." })
export class DeclineAccordInput extends AccordVersionActInput {
  @Field(() => String, { description: "Name of who declines." }) @IsText(2, 120) name!: string;
  @Field(() => String, { description: "Title of who declines." }) @IsText(2, 120) title!: string;
  @Field(() => String, { description: "The reason, for the other directors." }) @IsText(3, 1000) reason!: string;
}

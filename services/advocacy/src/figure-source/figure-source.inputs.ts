import { CalendarDateScalar, IsDay, IsText, IsWhole, KeyedInput } from "@resc/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "A source for a figure, with the value as it states it." })
export class AttachFigureSourceInput extends KeyedInput {
  @Field(() => ID, { description: "The figure." }) @IsText(1, 100) figureId!: string;
  @Field(() => Int, { description: "The version of the figure that was seen." }) @IsWhole(1, 1_000_000) figureVersion!: number;
  @Field(() => String, { description: "The value as the source states it: digits with a decimal point, in the metric's unit." })
  @IsText(1, 24)
  value!: string;
  @Field(() => String, { nullable: true, description: "What else belongs to the value." }) @IsText(0, 500) note?: string | null;
  @Field(() => String, { description: "Title of the document or page." }) @IsText(3, 200) title!: string;
  @Field(() => String, { nullable: true, description: "Who published it." }) @IsText(0, 200) publisher?: string | null;
  @Field(() => String, { nullable: true, description: "Web address; needed without a file." }) @IsText(0, 500) address?: string | null;
  @Field(() => ID, { nullable: true, description: "A file sent before for FIGURE_SOURCE; needed without an address." })
  @IsText(0, 100)
  fileId?: string | null;
  @Field(() => String, { nullable: true, description: "Where in it: page, table, cell." }) @IsText(0, 120) page?: string | null;
  @Field(() => CalendarDateScalar, { description: "The day on which it was read." }) @IsDay() readOn!: string;
  @Field(() => String, { nullable: true, description: "Terms of use, when stated." }) @IsText(0, 200) license?: string | null;
}

@InputType({ description: "An attached source, as it was seen." })
export class FigureSourceInput extends KeyedInput {
  @Field(() => ID, { description: "The source." }) @IsText(1, 100) sourceId!: string;
  @Field(() => Int, { description: "Its version." }) @IsWhole(1, 1_000_000) version!: number;
}

@InputType({ description: "An attached source, and why." })
export class FigureSourceReasonInput extends FigureSourceInput {
  @Field(() => String, { description: "The reason; it stays beside the source." }) @IsText(3, 500) reason!: string;
}

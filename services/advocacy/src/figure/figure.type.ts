import { InstantScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "The value of a metric in one period, with how sure it is." })
export class Figure {
  @Field(() => ID, { description: "Our id." })
  id!: string;
  @Field(() => String, {
    description: "The period: a fiscal year (FY2022), a school year (2020-21), or two years compared (FY2012 to FY2022).",
  })
  period!: string;
  @Field(() => Int, { nullable: true, description: "State fiscal year in which the period ends." })
  fiscalYear!: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Exact decimal text in the metric's unit; null exactly when the status is not_found or suppressed.",
  })
  value!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Which part of the metric it speaks of, such as a category of grant; null when the metric has no parts.",
  })
  dimension!: string | null;
  @Field(() => String, { nullable: true, description: "Stable code of `dimension`." })
  dimensionCode!: string | null;
  @Field(() => String, {
    description:
      "verified: seen in a source that was opened. unverified: general knowledge, or computed from it. derived: computed from verified figures. contested: sources differ, and `note` says how. not_found: there is no figure, and `note` may say why. suppressed: too few persons to show it.",
  })
  status!: string;
  @Field(() => String, { nullable: true, description: "What else belongs to the figure: its basis, its limits, what another source says." })
  note!: string | null;
  @Field(() => Int, { description: "Which version this is; a figure is never overwritten, a new version is written." })
  version!: number;
  metricCode!: string;
  sourceIds!: string[];
}

@ObjectType({ description: "A figure as it stood: one version of it." })
export class FigureVersion {
  @Field(() => Int, { description: "Place among the versions, from 1." }) version!: number;
  @Field(() => String, { nullable: true, description: "Exact decimal text in the metric's unit." }) value!: string | null;
  @Field(() => String, { description: "How sure it was; one of the words of `Figure.status`." }) status!: string;
  @Field(() => String, { nullable: true, description: "What else belonged to it." }) note!: string | null;
  @Field(() => String, {
    description:
      "How it came: loaded with the platform's data, confirmed by a second person, computed anew because a row changed, or withdrawn.",
  })
  act!: string;
  @Field(() => InstantScalar, { description: "When it was recorded: its vintage." }) recordedAt!: Date;
}

@ObjectType({ description: "A row that goes into a formula." })
export class FormulaRow {
  @Field(() => String, { description: "Letter of the row in the formula: a, b, c, d." }) letter!: string;
  @Field(() => String, { description: "What is measured." }) label!: string;
  @Field(() => String, { description: "The period of the row." }) period!: string;
  @Field(() => String, { nullable: true, description: "The value that goes in; null when there is none." }) value!: string | null;
  @Field(() => String, { description: "How sure the row is; one of the words of `Figure.status`." }) status!: string;
  @Field(() => ID, { nullable: true, description: "The figure; null when there is none." }) figureId!: string | null;
}

@ObjectType({ description: "How a figure is computed from others." })
export class FigureFormula {
  @Field(() => String, { description: "The formula; letters stand for the rows." }) words!: string;
  @Field(() => Int, { description: "Decimal places to which the result is rounded once, halves away from zero." }) places!: number;
  @Field(() => [FormulaRow], { description: "The rows as they stand." }) rows!: FormulaRow[];
}

@ObjectType({ description: "What the viewer may do with a figure now." })
export class FigureCan {
  @Field(() => Boolean, { description: "Attach a source to it." }) attach!: boolean;
}

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
    description: "Exact decimal text in the metric's unit; null exactly when the status is not_found.",
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
      "verified: seen in a source that was opened. unverified: general knowledge, or computed from it. derived: computed from verified figures. contested: sources differ, and `note` says how. not_found: there is no figure, and `note` may say why.",
  })
  status!: string;
  @Field(() => String, { nullable: true, description: "What else belongs to the figure: its basis, its limits, what another source says." })
  note!: string | null;
  metricCode!: string;
  sourceIds!: string[];
}

import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "code")')
@ObjectType({
  description: "Something that is counted or measured in one unit by one method. Totals and amounts per student are different metrics.",
})
export class Metric {
  @Field(() => ID, { description: "Public, lasting code." })
  code!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => String, { description: "Unit of every figure, such as US dollars per student. Dollars are not adjusted for inflation." })
  unit!: string;
  @Field(() => String, { description: "How figures come about, with the formula where they are computed." })
  method!: string;
  @Field(() => String, { description: "Area: magnet, education_cost_sharing or educator_diversity." })
  area!: string;
  @Field(() => String, { description: "Which way the Alliance asks for it to move: up, down, or none when it takes no side." })
  polarity!: string;
  @Field(() => String, { description: "Terms under which its figures can be used." })
  license!: string;
  @Field(() => String, {
    nullable: true,
    description: "How its figures are computed from others: growth, gap, per_student or constant_dollars; null when they are stated.",
  })
  formula!: string | null;
}

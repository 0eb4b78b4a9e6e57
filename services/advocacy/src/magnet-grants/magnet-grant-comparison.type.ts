import { CalendarDateScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Source } from "../stubs/source.type.ts";
import { type GrowthOf, GrowthOfEnum } from "./growth-of.ts";

const statusWords = "How sure it is; the words of `Figure.status`.";

@ObjectType({ description: "One RESC category of magnet grant in one State fiscal year, beside what it would be had it grown like ECS." })
export class MagnetGrantYear {
  @Field(() => ID, { description: "Lasting code of the category." })
  category!: string;
  @Field(() => String, { description: "The category in the words of the statute's table." })
  categoryLabel!: string;
  @Field(() => String, { description: "The category in a word: Sheff or Non-Sheff." })
  categoryShort!: string;
  @Field(() => Int, { description: "State fiscal year." })
  fiscalYear!: number;
  @Field(() => String, { nullable: true, description: "Grant per student in dollars, exact decimal text; null when there is none." })
  actual!: string | null;
  @Field(() => String, { description: statusWords })
  actualStatus!: string;
  @Field(() => String, { nullable: true, description: "What belongs to the grant, or why there is none." })
  actualNote!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Grant of the base year x index of this year / index of the base year, rounded once to whole dollars. Null when something is missing; never interpolated.",
  })
  hadItGrown!: string | null;
  @Field(() => String, { description: statusWords })
  hadItGrownStatus!: string;
  @Field(() => String, { nullable: true, description: "What it rests on, or what is missing." })
  hadItGrownNote!: string | null;
  @Field(() => String, { nullable: true, description: "`hadItGrown` minus `actual` in dollars; null unless both are known." })
  apart!: string | null;
  @Field(() => String, { nullable: true, description: "The index: ECS per student or the State total, in dollars." })
  index!: string | null;
  @Field(() => String, { description: statusWords })
  indexStatus!: string;
  @Field(() => String, { nullable: true, description: "What belongs to the index, or what is missing." })
  indexNote!: string | null;
  @Field(() => [Source], { description: "Where the grant and its path come from." })
  sources!: Source[];
}

@ObjectType({
  description:
    "RESC magnet grants per student, Sheff and non-Sheff, each beside the same grant had it grown like Education Cost Sharing since a base year.",
})
export class MagnetGrantComparison {
  @Field(() => String, { description: "What the rows show in the last year that has all of them, as a sentence computed from the rows." })
  title!: string;
  @Field(() => String, { description: `How sure the title is. ${statusWords}` })
  titleStatus!: string;
  @Field(() => String, { description: "Measure, unit and years. Dollars are nominal." })
  subtitle!: string;
  @Field(() => String, { description: "How the path is computed." })
  method!: string;
  @Field(() => Int, { description: "The year from which growth is counted." })
  baseFiscalYear!: number;
  @Field(() => GrowthOfEnum, { description: "The growth with which grants are compared." })
  growthOf!: GrowthOf;
  @Field(() => String, { description: "The same in words: ECS per student or total ECS." })
  growthLabel!: string;
  @Field(() => [MagnetGrantYear], {
    description: "Sheff, then non-Sheff, each from the base year on; years without a figure are there and say why.",
  })
  rows!: MagnetGrantYear[];
  @Field(() => Int, { nullable: true, description: "First year in which the flat categories are gone." })
  endedFiscalYear!: number | null;
  @Field(() => String, { nullable: true, description: "What replaced them." })
  endedNote!: string | null;
  @Field(() => [String], { description: "RESC categories that are not among the rows, and why." })
  leftOut!: string[];
  @Field(() => CalendarDateScalar, { description: "Day of the newest of its figures." })
  asOf!: string;
  @Field(() => [Source], { description: "All sources of the rows." })
  sources!: Source[];
  @Field(() => [String], { description: "Titles of further sources, attached to its figures by one person and confirmed by a second." })
  attachedSources!: readonly string[];
}

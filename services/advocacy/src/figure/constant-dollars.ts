import { may } from "@resc/access";
import type { RequestContext } from "@resc/subgraph";
import { GraphQLError } from "graphql";
import { Field, Int, ObjectType } from "type-graphql";
import { operandsById, operandsFor } from "../formula/derived.rows.ts";
import { applyFormula, formulaWords } from "../formula/formulas.ts";
import { FormulaRow } from "./figure.type.ts";

/** The metric whose figures put dollars of one year into those of another. */
const indexMetric = "price_index";

@ObjectType({ description: "A figure in the dollars of another fiscal year, or what is missing for it." })
export class ConstantDollars {
  @Field(() => String, { nullable: true, description: "The amount in those dollars, to cents; null while a row is missing." }) value!:
    | string
    | null;
  @Field(() => String, { description: "How sure it is; one of the words of `Figure.status`." }) status!: string;
  @Field(() => String, { nullable: true, description: "What is missing, or what it rests on." }) note!: string | null;
  @Field(() => String, { description: "The formula; letters stand for the rows." }) words!: string;
  @Field(() => [FormulaRow], { description: "The amount, the index of its year, the index of the other year." }) rows!: FormulaRow[];
  @Field(() => Int, { description: "The fiscal year whose dollars these are." }) fiscalYear!: number;
}

/** A figure in dollars of another fiscal year; null for who may not read it, refused for what is not dollars. */
export async function constantDollarsOf(ctx: RequestContext, figureId: string, fiscalYear: number): Promise<ConstantDollars | null> {
  if (!may(ctx.actor, "metric:read")) return null;
  const figure = (await operandsById(ctx.read, [figureId])).get(figureId);
  if (!figure) return null;
  const [unit] = await ctx.read.query<{ unit: string }>("select unit from metric where code = $1", [figure.metric]);
  if (!unit?.unit.startsWith("US dollars"))
    throw new GraphQLError("Only an amount in US dollars is put into constant dollars.", { extensions: { code: "BAD_USER_INPUT" } });
  const years = [figure.fiscalYear, fiscalYear];
  const index = await operandsFor(ctx.read, years.map((year) => ({ metric: indexMetric, fiscalYear: year, dimensionCode: "" }))); // prettier-ignore
  const rows = [figure, ...index];
  const missing = ["the amount", ...years.map((year) => `price index of FY${year}`)];
  const computed = applyFormula("constant_dollars", rows, missing, () => 2);
  return Object.assign(new ConstantDollars(), {
    ...computed,
    fiscalYear,
    words: formulaWords("constant_dollars"),
    rows: rows.map((row, place) =>
      Object.assign(new FormulaRow(), {
        letter: "abc"[place],
        label: row?.label ?? "Consumer price index of a fiscal year",
        period: row?.period ?? `FY${years[place - 1]}`,
        value: row?.value ?? null,
        status: row?.status ?? "not_found",
        figureId: row?.figureId ?? null,
      }),
    ),
  });
}

import type { Transaction, UnitOfWork } from "@resc/store";
import {
  answer,
  CalendarDateScalar,
  type Changes,
  checkInput,
  enumOf,
  IsDay,
  IsText,
  KeyedInput,
  type RequestContext,
  resultOf,
} from "@resc/subgraph";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { importFigures, previewFigures } from "./import-figures.ts";
import type { FigureOutcome, JudgedFigure } from "./judge-figures.ts";

const shownRows = 200;
const outcomes = ["NEW", "CHANGED", "SAME", "SUPPRESSED", "REFUSED"] as const satisfies readonly FigureOutcome[];
const FigureOutcomeEnum = enumOf("FigureImportOutcome", outcomes, "What becomes of a row of a file of figures.", {
  NEW: "A new figure, not verified yet.",
  CHANGED: "Another value for a figure on record; it waits for a second person.",
  SAME: "On record with the same value.",
  SUPPRESSED: "Withheld, because it counts too few persons or hides such a number.",
  REFUSED: "Not taken; the row says what to write instead.",
});

@InputType({ description: "A file of figures." })
class FigureFileInput extends KeyedInput {
  @Field(() => String, {
    description: "The file as CSV: metric_code, period, fiscal_year, dimension_code, dimension, value, numerator, denominator, note.",
  })
  @IsText(1, 400_000)
  csv!: string;
}

@InputType({ description: "A file of figures, and where they come from." })
class ImportFiguresInput extends FigureFileInput {
  @Field(() => String, { description: "Title of the source: publisher, report, date." }) @IsText(3, 200) sourceWords!: string;
  @Field(() => String, { description: "Web address of the source." }) @IsText(8, 500) address!: string;
  @Field(() => CalendarDateScalar, { description: "The day on which it was read." }) @IsDay() readOn!: string;
}

@ObjectType({ description: "A row of a file as it would be taken in." })
class FigureImportRow {
  @Field(() => Int, { description: "The row as a spreadsheet counts it." }) row!: number;
  @Field(() => String, { description: "The metric as written." }) metric!: string;
  @Field(() => String, { description: "The period as written." }) period!: string;
  @Field(() => String, { description: "The part as written." }) dimensionCode!: string;
  @Field(() => FigureOutcomeEnum, { description: "What becomes of it." }) outcome!: FigureOutcome;
  @Field(() => String, { nullable: true, description: "What to write instead, for a refused row." }) instead!: string | null;
}

@ObjectType({ description: "What an import would do; nothing is changed." })
class PreviewFiguresSuccess {
  @Field(() => Int, { description: "Rows that become new figures." }) added!: number;
  @Field(() => Int, { description: "Rows with another value for a figure on record." }) changed!: number;
  @Field(() => Int, { description: "Rows on record with the same value." }) same!: number;
  @Field(() => Int, { description: "Rows that are withheld." }) suppressed!: number;
  @Field(() => Int, { description: "Rows that are refused; with any, nothing is imported." }) refused!: number;
  @Field(() => [FigureImportRow], { description: "Refused rows first, then the others in the order of the file; the first 200." })
  rows!: FigureImportRow[];
}

@ObjectType({ description: "The import." })
class ImportFiguresSuccess {
  @Field(() => ID, { description: "Our id of it." }) importId!: string;
}

const PreviewFiguresResult = resultOf("PreviewFiguresResult", PreviewFiguresSuccess);
const ImportFiguresResult = resultOf("ImportFiguresResult", ImportFiguresSuccess);

function previewOf(judged: readonly JudgedFigure[]): PreviewFiguresSuccess {
  const count = (outcome: FigureOutcome) => judged.filter((row) => row.outcome === outcome).length;
  const ordered = [...judged.filter(({ outcome }) => outcome === "REFUSED"), ...judged.filter(({ outcome }) => outcome !== "REFUSED")];
  return Object.assign(new PreviewFiguresSuccess(), {
    added: count("NEW"),
    changed: count("CHANGED"),
    same: count("SAME"),
    suppressed: count("SUPPRESSED"),
    refused: count("REFUSED"),
    rows: ordered.slice(0, shownRows).map((row) => Object.assign(new FigureImportRow(), row)),
  });
}

@Resolver()
export class FigureImportMutations {
  private readonly changes: Changes<Transaction>;
  private readonly work: UnitOfWork;

  constructor(changes: Changes<Transaction>, work: UnitOfWork) {
    this.changes = changes;
    this.work = work;
  }

  @Mutation(() => PreviewFiguresResult, { description: "Says what an import would do with each row; changes nothing." })
  async previewFigures(
    @Arg("input", () => FigureFileInput) input: FigureFileInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PreviewFiguresSuccess> {
    return answer(async () => {
      await checkInput(input);
      return previewOf(await this.work.runAs(ctx.actor, (tx) => previewFigures(tx, input.csv)));
    });
  }

  @Mutation(() => ImportFiguresResult, { description: "Takes in figures from a file: all rows or none. A second person verifies each." })
  async importFigures(
    @Arg("input", () => ImportFiguresInput) input: ImportFiguresInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ImportFiguresSuccess> {
    const origin = { sourceWords: input.sourceWords.trim(), address: input.address.trim(), readOn: input.readOn };
    return answer(async () => {
      const { id } = await this.changes.run(ctx, "importFigures", input, (tx) => importFigures(tx, input.csv, origin));
      return Object.assign(new ImportFiguresSuccess(), { importId: id });
    });
  }
}

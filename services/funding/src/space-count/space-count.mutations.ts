import type { Transaction, UnitOfWork } from "@resc/store";
import { answer, type Changes, checkInput, IsText, KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { importSpaces, previewSpaces } from "./import-spaces.ts";
import type { JudgedRow, RowOutcome } from "./judge-rows.ts";
import { EarlyChildhoodImportPreview, EarlyChildhoodImportRow } from "./space-count.type.ts";

const shownRows = 200;

@InputType({ description: "A file of spaces by town." })
class SpaceFileInput extends KeyedInput {
  @Field(() => String, { description: "The file as CSV: town, space_type, fiscal_year, funded, filled; one row per town, type and year." })
  @IsText(1, 200_000)
  csv!: string;
}

@InputType({ description: "A file of spaces by town, and where its numbers come from." })
class ImportSpacesInput extends SpaceFileInput {
  @Field(() => String, { description: "Where the numbers come from: publisher, report, date." }) @IsText(3, 300) sourceWords!: string;
}

@ObjectType({ description: "What the import would do; nothing is changed." })
class PreviewSpacesSuccess {
  @Field(() => EarlyChildhoodImportPreview, { description: "What it would do." }) preview!: EarlyChildhoodImportPreview;
}

@ObjectType({ description: "The new vintage." })
class ImportSpacesSuccess {
  @Field(() => ID, { description: "Our id of the import." }) importId!: string;
}

const PreviewSpacesResult = resultOf("PreviewEarlyChildhoodSpacesResult", PreviewSpacesSuccess);
const ImportSpacesResult = resultOf("ImportEarlyChildhoodSpacesResult", ImportSpacesSuccess);

/** Imports run in the worker's transactions: no role of the API can read or write the numbers before suppression. */
@Resolver()
export class SpaceCountMutations {
  private readonly changes: Changes<Transaction>;
  private readonly work: UnitOfWork;

  constructor(changes: Changes<Transaction>, work: UnitOfWork) {
    this.changes = changes;
    this.work = work;
  }

  @Mutation(() => PreviewSpacesResult, { description: "Says what an import would do, row by row; changes nothing." })
  async previewEarlyChildhoodSpaces(
    @Arg("input", () => SpaceFileInput) input: SpaceFileInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PreviewSpacesSuccess> {
    return answer(async () => {
      await checkInput(input);
      const rows = await this.work.runAs(ctx.actor, (tx) => previewSpaces(tx, bytesOf(input.csv)));
      return Object.assign(new PreviewSpacesSuccess(), { preview: previewOf(rows) });
    });
  }

  @Mutation(() => ImportSpacesResult, { description: "Takes in a file of spaces by town as a new vintage: all rows or none." })
  async importEarlyChildhoodSpaces(
    @Arg("input", () => ImportSpacesInput) input: ImportSpacesInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ImportSpacesSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, "importEarlyChildhoodSpaces", input, (tx) =>
        importSpaces(tx, bytesOf(input.csv), input.sourceWords.trim()),
      );
      return Object.assign(new ImportSpacesSuccess(), { importId: id });
    });
  }
}

function bytesOf(csv: string): Uint8Array {
  return new TextEncoder().encode(csv);
}

function previewOf(rows: readonly JudgedRow[]): EarlyChildhoodImportPreview {
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const first = [...rows].toSorted((a, b) => Number(b.outcome === "REFUSED") - Number(a.outcome === "REFUSED") || a.row - b.row);
  return Object.assign(new EarlyChildhoodImportPreview(), {
    added: count("NEW"),
    changed: count("CHANGED"),
    same: count("SAME"),
    refused: count("REFUSED"),
    rows: first
      .slice(0, shownRows)
      .map(({ row, town, spaceType, fiscalYear, funded, filled, outcome, instead }) =>
        Object.assign(new EarlyChildhoodImportRow(), { row, town, spaceType, fiscalYear, funded, filled, instead, outcomeCode: outcome }),
      ),
  });
}

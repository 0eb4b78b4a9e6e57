import { mayEver } from "@resc/access";
import { NotFoundError, UserError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, enumOf, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { StateContractDifference } from "./contract-parts.type.ts";
import { importStateContracts, planImport } from "./import-contracts.ts";
import { ImportStateContractsInput } from "./state-contract.inputs.ts";

const ImportOutcomeEnum = enumOf(
  "StateContractImportOutcome",
  ["NEW", "CHANGED", "SAME", "REFUSED"],
  "What an import does with a contract of the table.",
);

@ObjectType({ description: "What an import would do with one contract of the table." })
class StateContractImportRow {
  @Field(() => ImportOutcomeEnum, { description: "What it would do." }) outcome!: string;
  @Field(() => [Int], { description: "Its lines in the table, the head being 1." }) lines!: number[];
  @Field(() => String, { description: "Title of the work." }) title!: string;
  @Field(() => String, { nullable: true, description: "Number of the contract that is on the list already." }) ref!: string | null;
  @Field(() => [StateContractDifference], { description: "What would be otherwise than on the list." })
  differences!: StateContractDifference[];
  @Field(() => String, { nullable: true, description: "What to write instead, where it is refused." }) problem!: string | null;
}

@ObjectType({ description: "What an import of exactly these bytes would do. Nothing is saved." })
class StateContractImportPreview {
  @Field(() => String, { description: "SHA-256 of the bytes, to be named when they are imported." }) sha256!: string;
  @Field(() => [StateContractImportRow], { description: "The contracts of the table." }) rows!: StateContractImportRow[];
  @Field(() => String, { nullable: true, description: "Why the table cannot be read; null when it can." }) problem!: string | null;
}

@ObjectType({ description: "What an import did." })
class ImportStateContractsSuccess {
  @Field(() => Int, { description: "Contracts that are new on the list." }) added!: number;
  @Field(() => Int, { description: "Contracts whose terms are a new version." }) changed!: number;
  @Field(() => Int, { description: "Contracts that stand on the list as in the table." }) same!: number;
}

const ImportStateContractsResult = resultOf("ImportStateContractsResult", ImportStateContractsSuccess);

@Resolver()
export class StateContractImportResolvers {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Query(() => StateContractImportPreview, {
    nullable: true,
    description: "What an import of a table that was sent would do; null for who may not import.",
  })
  async stateContractImportPreview(
    @Arg("fileId", () => ID, { description: "The table's file." }) fileId: string,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractImportPreview | null> {
    if (!mayEver(ctx.actor, "stateContract:import")) return null;
    try {
      const { sha256, rows } = await planImport(ctx.read, fileId);
      return Object.assign(new StateContractImportPreview(), { sha256, rows, problem: null });
    } catch (error) {
      // Another's table and none are the same.
      if (error instanceof NotFoundError) return null;
      if (!(error instanceof UserError)) throw error;
      return Object.assign(new StateContractImportPreview(), { sha256: "", rows: [], problem: error.message });
    }
  }

  @Mutation(() => ImportStateContractsResult, { description: "Imports exactly the bytes that were previewed, all or nothing." })
  async importStateContracts(
    @Arg("input", () => ImportStateContractsInput) input: ImportStateContractsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ImportStateContractsSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, "importStateContracts", input, async (tx) => ({
        id: await importStateContracts(tx, input.fileId, input.sha256),
      }));
      const [counts] = await ctx.read.query<ImportStateContractsSuccess>(
        "select added, changed, same from state_contract_import where id = $1",
        [id],
      );
      if (!counts) throw new NotFoundError();
      return Object.assign(new ImportStateContractsSuccess(), counts);
    });
  }
}

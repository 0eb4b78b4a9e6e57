import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { addPriority, type AskLine, changePriority, dropPriority, recordOutcome } from "./keep-priority.ts";
import { AddPriorityInput, type AskInput, ChangePriorityInput, DropPriorityInput, RecordPriorityOutcomeInput } from "./priority.inputs.ts";
import { priorityById } from "./priority.rows.ts";
import { Priority } from "./priority.type.ts";

@ObjectType({ description: "The priority after the act." })
class PriorityActSuccess {
  @Field(() => Priority, { description: "The priority." }) priority!: Priority;
}

const PriorityActResult = resultOf("PriorityActResult", PriorityActSuccess);

function lineOf(ask: AskInput): AskLine {
  const text = (value: string | null | undefined) => value?.trim() || null;
  return {
    area:
      ask.area
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z]+/g, "_")
        .replaceAll(/^_+|_+$/g, "") || "other",
    finding: ask.finding.trim(),
    ask: ask.ask.trim(),
    needs: text(ask.needs),
    amountUsd: ask.amountUsd ?? null,
    percent: text(ask.percent),
    unit: text(ask.unit),
  };
}

@Resolver()
export class PriorityMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<PriorityActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const priority = await priorityById(ctx, id);
      if (!priority) throw new NotFoundError();
      return Object.assign(new PriorityActSuccess(), { priority });
    });
  }

  @Mutation(() => PriorityActResult, { description: "Adds an ask to the draft of a session." })
  async addPriority(
    @Arg("input", () => AddPriorityInput) input: AddPriorityInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PriorityActSuccess> {
    return this.act(ctx, "addPriority", input, (tx) => addPriority(tx, input.year, lineOf(input.ask)));
  }

  @Mutation(() => PriorityActResult, { description: "Changes an ask of a draft; adoptions of the text before no longer count." })
  async changePriority(
    @Arg("input", () => ChangePriorityInput) input: ChangePriorityInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PriorityActSuccess> {
    return this.act(ctx, "changePriority", input, (tx) => changePriority(tx, input, lineOf(input.ask), input.reason?.trim() || null));
  }

  @Mutation(() => PriorityActResult, { description: "Drops an ask from a draft, with the reason." })
  async dropPriority(
    @Arg("input", () => DropPriorityInput) input: DropPriorityInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PriorityActSuccess> {
    return this.act(ctx, "dropPriority", input, (tx) => dropPriority(tx, input, input.reason.trim()));
  }

  @Mutation(() => PriorityActResult, { description: "Records what became of a published ask." })
  async recordPriorityOutcome(
    @Arg("input", () => RecordPriorityOutcomeInput) input: RecordPriorityOutcomeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PriorityActSuccess> {
    const { outcome, on } = input;
    return this.act(ctx, "recordPriorityOutcome", input, (tx) => recordOutcome(tx, input, { outcome, on, note: input.note.trim() }));
  }
}

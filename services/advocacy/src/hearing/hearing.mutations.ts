import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import {
  AddHearingPointInput,
  ChangeHearingInput,
  type HearingFactsInput,
  RecordHearingInput,
  RecordHearingOutcomeInput,
} from "./hearing.inputs.ts";
import { hearingById } from "./hearing.rows.ts";
import { Hearing } from "./hearing.type.ts";
import { addHearingPoint, changeHearing, type HearingLine, recordHearing, recordPointOutcome } from "./keep-hearing.ts";

@ObjectType({ description: "The hearing after the act." })
class HearingActSuccess {
  @Field(() => Hearing, { description: "The hearing." }) hearing!: Hearing;
}

const HearingActResult = resultOf("HearingActResult", HearingActSuccess);

function lineOf(hearing: HearingFactsInput): HearingLine {
  return {
    sessionYear: hearing.sessionYear,
    heldOn: hearing.heldOn,
    committee: hearing.committee.trim(),
    bills: hearing.bills.split(","),
    subject: hearing.subject.trim(),
    speakers: hearing.speakers.trim(),
    briefUsed: hearing.briefUsed?.trim() || null,
  };
}

@Resolver()
export class HearingMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<HearingActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const hearing = await hearingById(ctx, id);
      if (!hearing) throw new NotFoundError();
      return Object.assign(new HearingActSuccess(), { hearing });
    });
  }

  @Mutation(() => HearingActResult, { description: "Records a hearing, coming or past." })
  async recordHearing(
    @Arg("input", () => RecordHearingInput) input: RecordHearingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<HearingActSuccess> {
    return this.act(ctx, "recordHearing", input, (tx) => recordHearing(tx, lineOf(input.hearing)));
  }

  @Mutation(() => HearingActResult, { description: "Writes a hearing anew." })
  async changeHearing(
    @Arg("input", () => ChangeHearingInput) input: ChangeHearingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<HearingActSuccess> {
    return this.act(ctx, "changeHearing", input, (tx) => changeHearing(tx, input, lineOf(input.hearing)));
  }

  @Mutation(() => HearingActResult, { description: "Records what was asked or promised at a hearing." })
  async addHearingPoint(
    @Arg("input", () => AddHearingPointInput) input: AddHearingPointInput,
    @Ctx() ctx: RequestContext,
  ): Promise<HearingActSuccess> {
    const line = { kind: input.kind, what: input.what.trim(), byWhom: input.byWhom.trim(), followUpOn: input.followUpOn ?? null };
    return this.act(ctx, "addHearingPoint", input, (tx) => addHearingPoint(tx, input.hearingId, line));
  }

  @Mutation(() => HearingActResult, { description: "Records what became of something that was asked or promised." })
  async recordHearingOutcome(
    @Arg("input", () => RecordHearingOutcomeInput) input: RecordHearingOutcomeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<HearingActSuccess> {
    return this.act(ctx, "recordHearingOutcome", input, (tx) => recordPointOutcome(tx, input, input.outcome.trim()));
  }
}

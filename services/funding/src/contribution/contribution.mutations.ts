import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { acceptContribution } from "./accept-contribution.ts";
import {
  AcceptContributionInput,
  CancelContributionInput,
  FulfilmentInput,
  PledgeContributionInput,
  RecordFulfilmentInput,
  ReduceContributionInput,
  ReturnFulfilmentInput,
  ReverseConfirmationInput,
} from "./contribution.inputs.ts";
import { contributionById } from "./contribution.rows.ts";
import { Contribution } from "./contribution.type.ts";
import { confirmFulfilment, recordFulfilment, returnFulfilment, reverseConfirmation } from "./fulfilment.ts";
import { pledgeContribution } from "./pledge-contribution.ts";
import { cancelContribution, reduceContribution } from "./reduce-contribution.ts";

@ObjectType({ description: "The contribution after the act." })
class ContributionActSuccess {
  @Field(() => Contribution, { description: "The contribution." }) contribution!: Contribution;
}

const ContributionActResult = resultOf("ContributionActResult", ContributionActSuccess);
const words = (text: string | null | undefined) => text?.trim() || null;

@Resolver()
export class ContributionMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput & { readonly id?: string },
    change: (tx: Transaction) => Promise<{ id: string } | void>,
  ): Promise<ContributionActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, async (tx) => (await change(tx)) ?? { id: input.id ?? "" });
      const contribution = await contributionById(ctx, id);
      if (!contribution) throw new NotFoundError();
      return Object.assign(new ContributionActSuccess(), { contribution });
    });
  }

  @Mutation(() => ContributionActResult, {
    description: "Pledges funds or something in kind for the own RESC, by its Executive Director (A27).",
  })
  async pledgeContribution(
    @Arg("input", () => PledgeContributionInput) input: PledgeContributionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ContributionActSuccess> {
    return this.act(ctx, "pledgeContribution", input, (tx) =>
      pledgeContribution(tx, {
        ventureId: input.ventureId,
        kind: input.kind,
        fiscalYear: input.fiscalYear,
        what: input.what,
        amount: input.amount ?? null,
        method: input.method ?? null,
        methodWords: input.methodWords ?? null,
        staffCategory: input.staffCategory ?? null,
        hours: input.hours ?? null,
        statedRate: input.statedRate ?? null,
        space: input.space ?? null,
      }),
    );
  }

  @Mutation(() => ContributionActResult, {
    description: "Accepts a pledge: how it is valued, at the rate of the year's table, and when its parts are due.",
  })
  async acceptContribution(
    @Arg("input", () => AcceptContributionInput) input: AcceptContributionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ContributionActSuccess> {
    const instalments = input.instalments.map(({ dueOn, amount, hours }) => ({ dueOn, amount: amount ?? null, hours: hours ?? null }));
    return this.act(ctx, "acceptContribution", input, (tx) =>
      acceptContribution(tx, input, { methodWords: words(input.methodWords), instalments }),
    );
  }

  @Mutation(() => ContributionActResult, { description: "Records a part that was given; it waits for a confirmation." })
  async recordFulfilment(
    @Arg("input", () => RecordFulfilmentInput) input: RecordFulfilmentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ContributionActSuccess> {
    const { givenOn, evidence } = input;
    return this.act(ctx, "recordFulfilment", input, (tx) =>
      recordFulfilment(tx, input, {
        amount: input.amount ?? null,
        hours: input.hours ?? null,
        givenOn,
        evidence,
        fileId: input.fileId || null,
      }),
    );
  }

  @Mutation(() => ContributionActResult, { description: "Confirms a recorded part; never by the RESC that gave it." })
  async confirmFulfilment(
    @Arg("input", () => FulfilmentInput) input: FulfilmentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ContributionActSuccess> {
    return this.act(ctx, "confirmFulfilment", input, (tx) => confirmFulfilment(tx, input, input.fulfilmentId));
  }

  @Mutation(() => ContributionActResult, { description: "Sends a recorded part back with a question, or takes it back as its giver." })
  async returnFulfilment(
    @Arg("input", () => ReturnFulfilmentInput) input: ReturnFulfilmentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ContributionActSuccess> {
    return this.act(ctx, "returnFulfilment", input, (tx) => returnFulfilment(tx, input, input.fulfilmentId, words(input.reason)));
  }

  @Mutation(() => ContributionActResult, { description: "Takes a confirmation back by a reversing entry; never by the RESC that gave it." })
  async reverseConfirmation(
    @Arg("input", () => ReverseConfirmationInput) input: ReverseConfirmationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ContributionActSuccess> {
    return this.act(ctx, "reverseConfirmation", input, (tx) => reverseConfirmation(tx, input, input.entryId, words(input.reason)));
  }

  @Mutation(() => ContributionActResult, {
    description: "Reduces a pledge of the own RESC; what was given stays, and all members are told.",
  })
  async reduceContribution(
    @Arg("input", () => ReduceContributionInput) input: ReduceContributionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ContributionActSuccess> {
    const to = { amount: input.amount ?? null, hours: input.hours ?? null };
    return this.act(ctx, "reduceContribution", input, (tx) => reduceContribution(tx, input, to, words(input.reason)));
  }

  @Mutation(() => ContributionActResult, {
    description: "Cancels the rest of a pledge of the own RESC; what was given stays, and all members are told.",
  })
  async cancelContribution(
    @Arg("input", () => CancelContributionInput) input: CancelContributionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ContributionActSuccess> {
    return this.act(ctx, "cancelContribution", input, (tx) => cancelContribution(tx, input, words(input.reason)));
  }
}

import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { AddClaimInput, BindClaimInput, ContestClaimInput, RetireClaimInput } from "./claim.inputs.ts";
import { claimById } from "./claim.rows.ts";
import { Claim } from "./claim.type.ts";
import { addClaim, bindClaim, contestClaim, retireClaim } from "./keep-claim.ts";

@ObjectType({ description: "The sentence after the act." })
class ClaimActSuccess {
  @Field(() => Claim, { description: "The sentence." }) claim!: Claim;
}

const ClaimActResult = resultOf("ClaimActResult", ClaimActSuccess);

@Resolver()
export class ClaimMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<ClaimActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const claim = await claimById(ctx, id);
      if (!claim) throw new NotFoundError();
      return Object.assign(new ClaimActSuccess(), { claim });
    });
  }

  @Mutation(() => ClaimActResult, { description: "Writes a sentence with a number, bound to the figures that give it." })
  async addClaim(@Arg("input", () => AddClaimInput) input: AddClaimInput, @Ctx() ctx: RequestContext): Promise<ClaimActSuccess> {
    const line = { ...input, sentence: input.sentence.trim(), stated: input.stated.trim() };
    return this.act(ctx, "addClaim", input, (tx) => addClaim(tx, line));
  }

  @Mutation(() => ClaimActResult, { description: "Binds a sentence to its figures as they are now." })
  async bindClaim(@Arg("input", () => BindClaimInput) input: BindClaimInput, @Ctx() ctx: RequestContext): Promise<ClaimActSuccess> {
    const said = { sentence: input.sentence.trim(), stated: input.stated.trim() };
    return this.act(ctx, "bindClaim", input, (tx) => bindClaim(tx, input, said));
  }

  @Mutation(() => ClaimActResult, { description: "Sets what another source says beside a sentence." })
  async contestClaim(
    @Arg("input", () => ContestClaimInput) input: ContestClaimInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ClaimActSuccess> {
    return this.act(ctx, "contestClaim", input, (tx) => contestClaim(tx, input, input.other));
  }

  @Mutation(() => ClaimActResult, { description: "Retires a sentence with the reason." })
  async retireClaim(@Arg("input", () => RetireClaimInput) input: RetireClaimInput, @Ctx() ctx: RequestContext): Promise<ClaimActSuccess> {
    return this.act(ctx, "retireClaim", input, (tx) => retireClaim(tx, input, input.reason.trim()));
  }
}

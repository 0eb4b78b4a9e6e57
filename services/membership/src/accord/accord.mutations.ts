import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { AccordVersionActInput, DeclineAccordInput, LoadAccordVersionInput, SignAccordInput } from "./accord.inputs.ts";
import { accordVersionBy } from "./accord.rows.ts";
import { AccordVersion } from "./accord.type.ts";
import { circulateAccordVersion } from "./circulate-version.ts";
import { loadAccordVersion } from "./load-version.ts";
import { declineAccord, signAccord } from "./sign-accord.ts";

@ObjectType({ description: "The version of the Accord after the act." })
class AccordActSuccess {
  @Field(() => AccordVersion, { description: "The version." }) accordVersion!: AccordVersion;
}

const AccordActResult = resultOf("AccordActResult", AccordActSuccess);

@Resolver()
export class AccordMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput & { readonly id?: string },
    change: (tx: Transaction) => Promise<{ id: string } | void>,
  ): Promise<AccordActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, async (tx) => (await change(tx)) ?? { id: input.id ?? "" });
      const accordVersion = await accordVersionBy(ctx, id);
      if (!accordVersion) throw new NotFoundError();
      return Object.assign(new AccordActSuccess(), { accordVersion });
    });
  }

  @Mutation(() => AccordActResult, { description: "Loads a text of the Accord as a draft; its sentences get their places." })
  async loadAccordVersion(
    @Arg("input", () => LoadAccordVersionInput) input: LoadAccordVersionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<AccordActSuccess> {
    return this.act(ctx, "loadAccordVersion", input, (tx) =>
      loadAccordVersion(tx, { title: input.title.trim(), month: input.month, text: input.text }),
    );
  }

  @Mutation(() => AccordActResult, {
    description: "Circulates a draft: its text is fixed, and all six Executive Directors are asked to sign.",
  })
  async circulateAccordVersion(
    @Arg("input", () => AccordVersionActInput) input: AccordVersionActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<AccordActSuccess> {
    return this.act(ctx, "circulateAccordVersion", input, (tx) => circulateAccordVersion(tx, input));
  }

  @Mutation(() => AccordActResult, {
    description: "An Executive Director signs for the own RESC, once. With the sixth signature the version enters into force.",
  })
  async signAccord(@Arg("input", () => SignAccordInput) input: SignAccordInput, @Ctx() ctx: RequestContext): Promise<AccordActSuccess> {
    const { name, title, signedOn, hash } = input;
    return this.act(ctx, "signAccord", input, (tx) =>
      signAccord(tx, input, { name: name.trim(), title: title.trim(), signedOn: signedOn ?? null, textHash: hash }),
    );
  }

  @Mutation(() => AccordActResult, {
    description: "An Executive Director declines a version for the own RESC, once, with the reason. It cannot enter into force.",
  })
  async declineAccord(
    @Arg("input", () => DeclineAccordInput) input: DeclineAccordInput,
    @Ctx() ctx: RequestContext,
  ): Promise<AccordActSuccess> {
    const { name, title, reason } = input;
    return this.act(ctx, "declineAccord", input, (tx) =>
      declineAccord(tx, input, { name: name.trim(), title: title.trim(), reason: reason.trim() }),
    );
  }
}

import { NotFoundError } from "@resc/domain";
import type { UnitOfWork } from "@resc/store";
import { answer, checkInput, errorClasses, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { expectFreshSignIn } from "../shared/fresh-sign-in.ts";
import { answerKey, type KeyAnswer } from "./answer-key.ts";
import { GrantApiKeyInput, RefuseApiKeyInput } from "./api-key.inputs.ts";
import { apiKeyById } from "./api-key.rows.ts";
import { ApiKey } from "./api-key.type.ts";

@ObjectType({ description: "The key as it stands now." })
export class ApiKeyActSuccess {
  @Field(() => ApiKey, { description: "The key." })
  apiKey!: ApiKey;
}

const fresh = [errorClasses.FreshSignInError] as unknown as readonly (new () => object)[];
const ApiKeyActResult = resultOf("ApiKeyActResult", ApiKeyActSuccess, fresh);

@Resolver()
export class ApiKeyMutations {
  private readonly work: UnitOfWork;
  constructor(work: UnitOfWork) {
    this.work = work;
  }

  @Mutation(() => ApiKeyActResult, { description: "Grants a key that was asked for; its owner then collects the secret, once." })
  async grantApiKey(@Arg("input", () => GrantApiKeyInput) input: GrantApiKeyInput, @Ctx() ctx: RequestContext): Promise<ApiKeyActSuccess> {
    return this.act(ctx, "grantApiKey", input, { act: "grant", days: input.days ?? null });
  }

  @Mutation(() => ApiKeyActResult, { description: "Declines a key that was asked for, with a reason." })
  async declineApiKey(
    @Arg("input", () => RefuseApiKeyInput) input: RefuseApiKeyInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ApiKeyActSuccess> {
    return this.act(ctx, "declineApiKey", input, { act: "decline", reason: input.reason });
  }

  @Mutation(() => ApiKeyActResult, { description: "Ends a key now: the next request with it is refused (S11)." })
  async endApiKey(@Arg("input", () => RefuseApiKeyInput) input: RefuseApiKeyInput, @Ctx() ctx: RequestContext): Promise<ApiKeyActSuccess> {
    return this.act(ctx, "endApiKey", input, { act: "end", reason: input.reason });
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput & { readonly keyId: string; readonly version: number },
    said: KeyAnswer,
  ): Promise<ApiKeyActSuccess> {
    return answer(async () => {
      await checkInput(input);
      await expectFreshSignIn(ctx);
      const { id } = await this.work.run(ctx.actor, { name, key: input.idempotencyKey, body: input }, (tx) =>
        answerKey(tx, input.keyId, input.version, said),
      );
      await ctx.read.renew();
      const apiKey = await apiKeyById(ctx, id);
      if (!apiKey) throw new NotFoundError();
      return Object.assign(new ApiKeyActSuccess(), { apiKey });
    });
  }
}

import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { keepScenario } from "./keep-scenario.ts";
import { KeepScenarioInput } from "./scenario.inputs.ts";
import { keptScenarioById } from "./scenario.rows.ts";
import { KeptScenario } from "./scenario.type.ts";

@ObjectType({ description: "The result as it was kept." })
class ScenarioActSuccess {
  @Field(() => KeptScenario, { description: "The kept result." }) kept!: KeptScenario;
}

const ScenarioActResult = resultOf("ScenarioActResult", ScenarioActSuccess);

@Resolver()
export class ScenarioMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Mutation(() => ScenarioActResult, {
    description: "Keeps a result with everything that went into it, so that its link opens it as it was.",
  })
  async keepScenario(
    @Arg("input", () => KeepScenarioInput) input: KeepScenarioInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ScenarioActSuccess> {
    return answer(async () => {
      const line = { name: input.name, title: input.title.trim(), written: input.inputs };
      const { id } = await this.changes.run(ctx, "keepScenario", input, (tx) => keepScenario(tx, line));
      const kept = await keptScenarioById(ctx, id);
      if (!kept) throw new NotFoundError();
      return Object.assign(new ScenarioActSuccess(), { kept });
    });
  }
}

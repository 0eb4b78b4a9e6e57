import type { RescCode } from "@resc/domain";
import { type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { listStateContracts, StateContractConnection } from "./state-contract.lists.ts";
import { stateContractById } from "./state-contract.rows.ts";
import { StateContract } from "./state-contract.type.ts";

@ArgsType()
class StateContractsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Only contracts of this agency, by code: CSDE or OEC." })
  agency?: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "Only contracts in which this RESC takes part." })
  resc?: RescCode;
  @Field(() => Int, { nullable: true, description: "Only contracts of this State fiscal year, named by the year in which it ends." })
  fiscalYear?: number;
}

@Resolver()
export class StateContractQueries {
  @Query(() => StateContractConnection, {
    nullable: true,
    description: "The State contract list by agency, title and fiscal year; empty for who may not read it.",
  })
  async stateContracts(@Args(() => StateContractsArgs) args: StateContractsArgs, @Ctx() ctx: RequestContext): Promise<Page<StateContract>> {
    return listStateContracts(ctx, args);
  }

  @Query(() => StateContract, { nullable: true, description: "One State contract; null for who may not read the list." })
  async stateContract(
    @Arg("id", () => ID, { description: "Our id of the contract." }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContract | null> {
    return stateContractById(ctx, id);
  }
}

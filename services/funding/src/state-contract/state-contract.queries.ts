import type { RescCode } from "@resc/domain";
import { InstantScalar, type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { StateContractMonth, StateContractSection } from "./contract-parts.type.ts";
import { contractStanding } from "./contract-standing.ts";
import { StateContractStanding } from "./contract-standing.type.ts";
import { monthsFor } from "./freeze-month.ts";
import { sectionsFor } from "./freeze-section.ts";
import { listStateContracts, StateContractConnection } from "./state-contract.lists.ts";
import type { ContractState } from "./state-contract.machine.ts";
import { stateContractById, stateContractByRef } from "./state-contract.rows.ts";
import { ContractRouteEnum, ContractStateEnum, StateContract } from "./state-contract.type.ts";
import type { ContractRoute } from "./state-contract.words.ts";

@ArgsType()
class StateContractsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Only contracts of this agency, by code: CSDE or OEC." })
  agency?: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "Only contracts in which this RESC takes part." })
  resc?: RescCode;
  @Field(() => Int, { nullable: true, description: "Only contracts of this State fiscal year, named by the year in which it ends." })
  fiscalYear?: number;
  @Field(() => ContractStateEnum, { nullable: true, description: "Only contracts that stand there." })
  state?: ContractState;
  @Field(() => ContractRouteEnum, { nullable: true, description: "Only contracts that came about in this way." })
  route?: ContractRoute;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only rows of which something is not stated; false: only those of which everything is.",
  })
  incomplete?: boolean;
  @Field(() => InstantScalar, { nullable: true, description: "Only rows that changed after this instant." })
  changedSince?: string;
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
    @Arg("id", () => ID, { description: "Our id of the contract, or its number, such as SC-0013." }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContract | null> {
    return id.startsWith("SC-") ? stateContractByRef(ctx, id) : stateContractById(ctx, id);
  }

  @Query(() => StateContractStanding, {
    nullable: true,
    description:
      "The State contract list in a few numbers; null for who may not read it. An agency's reader finds that agency's rows in them.",
  })
  async stateContractStanding(
    @Arg("fiscalYear", () => Int, {
      nullable: true,
      description: "The State fiscal year, named by the year in which it ends; the present one when left out.",
    })
    fiscalYear: number | undefined,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractStanding | null> {
    return contractStanding(ctx, fiscalYear ?? null);
  }

  @Query(() => [StateContractMonth], {
    nullable: true,
    description: "The frozen months of each agency's list, newest first; an agency's reader finds that agency's.",
  })
  async stateContractMonths(
    @Arg("agency", () => String, { nullable: true, description: "Only this agency's, by code." }) agency: string | undefined,
    @Arg("month", () => String, { nullable: true, description: "Only this month, YYYY-MM." }) month: string | undefined,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractMonth[]> {
    return monthsFor(ctx, agency ?? null, month ?? null);
  }

  @Query(() => [StateContractSection], {
    nullable: true,
    description: "The frozen sections of the directors' packet on State contract work, newest first.",
  })
  async stateContractSections(@Ctx() ctx: RequestContext): Promise<StateContractSection[]> {
    return sectionsFor(ctx);
  }
}

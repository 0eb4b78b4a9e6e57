import { mayEver } from "@resc/access";
import { HistoryItem, historyOf, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { historySentences } from "../shared/history.ts";
import { Resc, rescStub, Source } from "../shared/stubs.ts";
import { actsOn } from "./acts-on.ts";
import { deliverablesOf, rolesOf, sharesOf, versionsOf, yearsOf } from "./contract-parts.rows.ts";
import {
  StateContractDeliverable,
  StateContractRole,
  StateContractShare,
  StateContractVersion,
  StateContractYear,
} from "./contract-parts.type.ts";
import { stateContractById } from "./state-contract.rows.ts";
import { StateContract } from "./state-contract.type.ts";

@Resolver(() => StateContract)
export class StateContractFields {
  @FieldResolver(() => [Resc], { description: "RESCs that take part; their service areas are not their catchments." })
  participants(@Root() contract: StateContract): Resc[] {
    return contract.rescCodes.map(rescStub);
  }

  @FieldResolver(() => [Source], { description: "Where these facts come from." })
  sources(@Root() contract: StateContract): Source[] {
    return contract.sourceIds.map((id) => Object.assign(new Source(), { id }));
  }

  @FieldResolver(() => Resc, { nullable: true, description: "The RESC that leads; null where not stated." })
  lead(@Root() contract: StateContract): Resc | null {
    return contract.leadCode ? rescStub(contract.leadCode) : null;
  }

  @FieldResolver(() => [StateContractYear], {
    description: "Totals by State fiscal year; empty before the form, and for rows of public sources.",
  })
  async years(@Root() { id }: StateContract, @Ctx() ctx: RequestContext): Promise<StateContractYear[]> {
    return [...(await yearsOf(ctx, id))];
  }

  @FieldResolver(() => [StateContractShare], { description: "What each RESC gets in each State fiscal year." })
  async shares(@Root() { id }: StateContract, @Ctx() ctx: RequestContext): Promise<StateContractShare[]> {
    return [...(await sharesOf(ctx, id))];
  }

  @FieldResolver(() => [StateContractRole], { description: "RESCs that take part by the newest form, each with its role." })
  async roles(@Root() { id }: StateContract, @Ctx() ctx: RequestContext): Promise<StateContractRole[]> {
    return [...(await rolesOf(ctx, id))];
  }

  @FieldResolver(() => [StateContractDeliverable], { description: "What is to be delivered, by due day." })
  async deliverables(@Root() { id }: StateContract, @Ctx() ctx: RequestContext): Promise<StateContractDeliverable[]> {
    return [...(await deliverablesOf(ctx, id))];
  }

  @FieldResolver(() => [StateContractVersion], { description: "Every version of the terms, newest first." })
  async versions(@Root() { id }: StateContract, @Ctx() ctx: RequestContext): Promise<StateContractVersion[]> {
    return versionsOf(ctx, id);
  }

  @FieldResolver(() => [String], { description: "The acts that the viewer may do on it now." })
  acts(@Root() contract: StateContract, @Ctx() ctx: RequestContext): string[] {
    return actsOn(ctx.actor, contract);
  }

  @FieldResolver(() => StateContract, { nullable: true, description: "The contract of the same program before it." })
  async previous(@Root() { previousId }: StateContract, @Ctx() ctx: RequestContext): Promise<StateContract | null> {
    return previousId ? stateContractById(ctx, previousId) : null;
  }

  @FieldResolver(() => StateContract, { nullable: true, description: "The contract of the same program after it." })
  async next(@Root() { nextId }: StateContract, @Ctx() ctx: RequestContext): Promise<StateContract | null> {
    return nextId ? stateContractById(ctx, nextId) : null;
  }

  @FieldResolver(() => Int, { description: "Version of the row; an act names the one last seen. 0 for who has no acts." })
  version(@Root() { version }: StateContract, @Ctx() ctx: RequestContext): number {
    return mayEver(ctx.actor, "person:list") ? version : 0;
  }

  @FieldResolver(() => [HistoryItem], { description: "What happened to it, oldest first." })
  async history(@Root() { id }: StateContract, @Ctx() ctx: RequestContext): Promise<HistoryItem[]> {
    return mayEver(ctx.actor, "person:list") ? historyOf(ctx, "stateContract", id, historySentences) : [];
  }
}

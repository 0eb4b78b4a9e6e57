import { may } from "@resc/access";
import { HistoryItem, historyOf, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { claimsOfSession } from "../claim/claim.rows.ts";
import { Claim } from "../claim/claim.type.ts";
import { type ScenarioName, scenarioNames } from "../scenario/scenario.ts";
import { ScenarioNameEnum } from "../scenario/scenario.type.ts";
import { scenarioRules } from "../scenario/scenarios.ts";
import { historySentences } from "../shared/history.ts";
import { Source } from "../stubs/source.type.ts";
import { ClaimCounts, Priority, PriorityCan } from "./priority.type.ts";

async function claimsOf(ctx: RequestContext, { id, sessionYear }: Priority): Promise<Claim[]> {
  return (await claimsOfSession(ctx, sessionYear)).filter(({ priorityId }) => priorityId === id);
}

@Resolver(() => Priority)
export class PriorityFields {
  @FieldResolver(() => [Claim], { description: "Its sentences with numbers, in their order." })
  async claims(@Root() priority: Priority, @Ctx() ctx: RequestContext): Promise<Claim[]> {
    return claimsOf(ctx, priority);
  }

  @FieldResolver(() => ClaimCounts, { description: "How many of its sentences stand how." })
  async claimCounts(@Root() priority: Priority, @Ctx() ctx: RequestContext): Promise<ClaimCounts> {
    const claims = await claimsOf(ctx, priority);
    const count = (state: Claim["state"]) => claims.filter((claim) => claim.state === state).length;
    return Object.assign(new ClaimCounts(), {
      bound: count("BOUND"),
      stale: count("STALE"),
      contested: count("CONTESTED"),
      retired: count("RETIRED"),
    });
  }

  @FieldResolver(() => ScenarioNameEnum, {
    nullable: true,
    description: "The question that reckons what it would mean; null when there is none.",
  })
  scenario(@Root() { slug }: Priority): ScenarioName | null {
    return scenarioNames.find((name) => scenarioRules[name].ask === slug.replace(/-\d{4}$/, "")) ?? null;
  }

  @FieldResolver(() => [Source], { description: "Where the ask stands." })
  sources(@Root() priority: Priority): Source[] {
    return priority.sourceIds.map((id) => Object.assign(new Source(), { id }));
  }

  @FieldResolver(() => [HistoryItem], { description: "Who did what, oldest first." })
  async history(@Root() priority: Priority, @Ctx() ctx: RequestContext): Promise<HistoryItem[]> {
    return historyOf(ctx, "priority", priority.id, historySentences);
  }

  @FieldResolver(() => PriorityCan, { description: "What the viewer may do now." })
  viewerCan(@Root() { state, handling }: Priority, @Ctx() { actor }: RequestContext): PriorityCan {
    const keeps = may(actor, "priority:keep");
    const draft = keeps && state === "DRAFT";
    const dropped = handling === "DROPPED";
    return {
      change: draft,
      drop: draft && !dropped,
      recordOutcome: keeps && state !== "DRAFT" && state !== "ADOPTED" && !dropped,
      addClaim: keeps && !dropped,
    };
  }
}

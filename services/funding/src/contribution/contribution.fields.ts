import { may, type ObjectFacts } from "@resc/access";
import { actsFrom } from "@resc/domain";
import { HistoryItem, historyOf, Person, personStub, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { historySentences } from "../shared/history.ts";
import { Resc, rescStub } from "../shared/stubs.ts";
import { leadFacts } from "../venture/venture-change.ts";
import { membersOfVenture, ventureById } from "../venture/venture.rows.ts";
import { Venture } from "../venture/venture.type.ts";
import { type ContributionAct, contributionMachine } from "./contribution.machine.ts";
import { contributionsOfVenture, entriesOf, fulfilmentsOf, instalmentsOf } from "./contribution.rows.ts";
import { Contribution, ContributionCan, ContributionEntry, ContributionFulfilment, ContributionInstalment } from "./contribution.type.ts";

async function factsOf(ctx: RequestContext, contribution: Contribution, venture: Venture): Promise<ObjectFacts> {
  const members = await membersOfVenture(ctx, venture.id);
  return {
    provider: contribution.giverCode,
    hosts: members.filter((one) => one.leftOn === null).map((one) => one.rescCode),
    standsIn: contribution.giverCode === venture.leadCode,
    ...leadFacts(ctx.actor, venture),
  };
}

@Resolver(() => Contribution)
export class ContributionFields {
  @FieldResolver(() => Resc, { description: "The RESC that gives." })
  giver(@Root() contribution: Contribution): Resc {
    return rescStub(contribution.giverCode);
  }

  @FieldResolver(() => Venture, { nullable: true, description: "The venture." })
  async venture(@Root() contribution: Contribution, @Ctx() ctx: RequestContext): Promise<Venture | null> {
    return ventureById(ctx, contribution.ventureId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who pledged." })
  pledgedByPerson(@Root() contribution: Contribution): Person | null {
    return personStub(contribution.pledgedBy);
  }

  @FieldResolver(() => [ContributionInstalment], { description: "The schedule that stands; empty before acceptance." })
  async instalments(@Root() contribution: Contribution, @Ctx() ctx: RequestContext): Promise<readonly ContributionInstalment[]> {
    return instalmentsOf(ctx, contribution.id);
  }

  @FieldResolver(() => [ContributionFulfilment], { description: "Everything recorded as given, oldest first." })
  async fulfilments(@Root() contribution: Contribution, @Ctx() ctx: RequestContext): Promise<readonly ContributionFulfilment[]> {
    return fulfilmentsOf(ctx, contribution.id);
  }

  @FieldResolver(() => [ContributionEntry], { description: "The ledger, oldest entry first." })
  async entries(@Root() contribution: Contribution, @Ctx() ctx: RequestContext): Promise<readonly ContributionEntry[]> {
    return entriesOf(ctx, contribution.id);
  }

  @FieldResolver(() => [HistoryItem], { description: "Who did what, oldest first." })
  async history(@Root() contribution: Contribution, @Ctx() ctx: RequestContext): Promise<HistoryItem[]> {
    return historyOf(ctx, "contribution", contribution.id, historySentences);
  }

  @FieldResolver(() => ContributionCan, { description: "What the viewer may do now." })
  async viewerCan(@Root() contribution: Contribution, @Ctx() ctx: RequestContext): Promise<ContributionCan> {
    const venture = await ventureById(ctx, contribution.ventureId);
    const facts = venture ? await factsOf(ctx, contribution, venture) : {};
    const acts = new Set<ContributionAct>(actsFrom(contributionMachine, contribution.state));
    const goesOn = venture?.state === "OPEN" || venture?.state === "RUNNING";
    const accepted = contribution.acceptedAt !== null;
    const gives = may(ctx.actor, "contribution:fulfil", facts);
    const pledges = may(ctx.actor, "contribution:pledge", facts);
    return {
      accept: goesOn && !accepted && acts.has("accept") && may(ctx.actor, "contribution:accept", facts),
      record: goesOn && accepted && acts.has("record") && gives,
      confirm: may(ctx.actor, "contribution:confirm", facts),
      takeBack: gives && acts.has("return"),
      reduce: pledges && acts.has("reduce"),
      cancel: pledges && acts.has("cancel"),
    };
  }
}

@Resolver(() => ContributionFulfilment)
export class ContributionFulfilmentFields {
  @FieldResolver(() => Person, { nullable: true, description: "Who recorded it." })
  recordedByPerson(@Root() part: ContributionFulfilment): Person | null {
    return personStub(part.recordedBy);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who answered it." })
  answeredByPerson(@Root() part: ContributionFulfilment): Person | null {
    return personStub(part.answeredBy);
  }
}

@Resolver(() => ContributionEntry)
export class ContributionEntryFields {
  @FieldResolver(() => Person, { nullable: true, description: "Who wrote it." })
  by(@Root() entry: ContributionEntry): Person | null {
    return personStub(entry.byPerson);
  }

  @FieldResolver(() => Resc, { description: "For which RESC." })
  byResc(@Root() entry: ContributionEntry): Resc {
    return rescStub(entry.byOrganization);
  }
}

@Resolver(() => Venture)
export class VentureContributionFields {
  @FieldResolver(() => [Contribution], { description: "What RESCs give to it, the newest first." })
  async contributions(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<readonly Contribution[]> {
    return contributionsOfVenture(ctx, venture.id);
  }
}

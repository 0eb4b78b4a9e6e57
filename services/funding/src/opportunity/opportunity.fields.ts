import { mayEver } from "@resc/access";
import { HistoryItem, historyOf, Person, personStub, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { agencyContactById, stateAgency } from "../agency-contact/agency-contact.rows.ts";
import { AgencyContact, StateAgency } from "../agency-contact/agency-contact.type.ts";
import { callOf } from "../call/call.rows.ts";
import { OpportunityCall } from "../call/call.type.ts";
import { addendaOf, circulationsOf } from "../circulation/circulation.rows.ts";
import { Addendum, Circulation } from "../circulation/circulation.type.ts";
import { intentionsOf } from "../intention/intention.rows.ts";
import { Intention } from "../intention/intention.type.ts";
import { questionsOf } from "../question/question.rows.ts";
import { OpportunityQuestion } from "../question/question.type.ts";
import { historySentences } from "../shared/history.ts";
import { threadOf } from "../thread/thread.rows.ts";
import { ThreadMessage } from "../thread/thread.type.ts";
import { whatCan } from "./opportunity-can.ts";
import { Opportunity, OpportunityCan } from "./opportunity.type.ts";

@Resolver(() => Opportunity)
export class OpportunityFields {
  @FieldResolver(() => StateAgency, { description: "The agency that issued it." })
  agency(@Root() one: Opportunity): StateAgency {
    return stateAgency(one.agencyCode, one.agencyName);
  }

  @FieldResolver(() => AgencyContact, { nullable: true, description: "Whom to ask at the agency." })
  async contact(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<AgencyContact | null> {
    return one.contactId ? agencyContactById(ctx, one.contactId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who logged the notice." })
  receivedBy(@Root() one: Opportunity): Person | null {
    return personStub(one.receivedById ?? null);
  }

  @FieldResolver(() => [Circulation], { description: "Circulations, oldest first; for those who belong to the thread." })
  async circulations(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<readonly Circulation[]> {
    return circulationsOf(ctx, one.id);
  }

  @FieldResolver(() => [Addendum], { description: "Addenda and new dates of the agency, oldest first." })
  async addenda(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<readonly Addendum[]> {
    return addendaOf(ctx, one.id);
  }

  @FieldResolver(() => [ThreadMessage], {
    description: "The thread of the Coordinator and the six directors: the newest 200 messages, oldest first.",
  })
  async thread(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<readonly ThreadMessage[]> {
    return threadOf(ctx, one.id);
  }

  @FieldResolver(() => [Intention], { description: "Where the six stand, by code; a director of programs finds the own RESC." })
  async intentions(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<readonly Intention[]> {
    return intentionsOf(ctx, one.id);
  }

  @FieldResolver(() => OpportunityCall, { nullable: true, description: "The call with the agency." })
  async call(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<OpportunityCall | null> {
    return callOf(ctx, one.id);
  }

  @FieldResolver(() => [OpportunityQuestion], { description: "Questions and the agency's answers." })
  async questions(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<readonly OpportunityQuestion[]> {
    return questionsOf(ctx, one.id);
  }

  @FieldResolver(() => [HistoryItem], { description: "What happened, oldest first; for those who belong to the thread." })
  async history(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<HistoryItem[]> {
    return mayEver(ctx.actor, "opportunityThread:read") ? historyOf(ctx, "opportunity", one.id, historySentences) : [];
  }

  @FieldResolver(() => OpportunityCan, { description: "What the viewer may do now." })
  async viewerCan(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<OpportunityCan> {
    return whatCan(ctx, one);
  }
}

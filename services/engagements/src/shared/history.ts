import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { InstantScalar, OrganizationCodeEnum, type RequestContext, RoleCodeEnum } from "@resc/subgraph";
import { Field, ObjectType } from "type-graphql";
import { Person, personStub } from "./stubs.ts";

@ObjectType({ description: "Something that happened, from the trail: who, acting as what, in one sentence." })
export class HistoryItem {
  @Field(() => InstantScalar, { description: "When." })
  at!: Date;
  @Field(() => Person, { nullable: true, description: "Who; null for the platform's clock." })
  person!: Person | null;
  @Field(() => RoleCodeEnum, { nullable: true, description: "Acting as." })
  role!: RoleCode | null;
  @Field(() => OrganizationCodeEnum, { nullable: true, description: "Acting for." })
  organization!: OrganizationCode | null;
  @Field(() => String, { description: "What." })
  sentence!: string;
  @Field(() => String, { nullable: true, description: "The reason that was given." })
  reason!: string | null;
}

const sentences: Readonly<Record<string, string>> = {
  "engagement.recorded": "Recorded the request and placed it",
  "engagement.place": "Placed the customer",
  "engagement.scope": "Began scoping",
  "engagement.agree": "Recorded the agreement",
  "engagement.begin": "Delivery began",
  "engagement.logDelivery": "Logged a day of work",
  "engagement.finish": "Finished the work",
  "engagement.close": "Closed the engagement",
  "engagement.decline": "Declined the request",
  "engagement.withdraw": "Recorded that the customer withdrew",
  "engagement.cancel": "Cancelled the engagement",
  "engagement.amend": "Changed service or period",
  "engagement.correctPlacement": "Corrected the placement",
  "engagementTerms.changed": "Changed price or notes",
  "courtesyNotice.due": "Courtesy notice became due",
  "courtesyNotice.give": "Gave the courtesy notice",
  "courtesyNotice.record": "Recorded the conversation as the courtesy notice",
  "courtesyNotice.undo": "Took the notice back before it was sent",
  "courtesyNotice.acknowledge": "Acknowledged",
  "courtesyNotice.acknowledgedAgain": "Acknowledged by the link in the mail",
  "courtesyNotice.askForCall": "Asked for a call",
  "courtesyNotice.recordConversation": "Recorded the conversation",
  "courtesyNotice.raiseConcern": "Raised a concern",
  "courtesyNotice.rememberDifferently": "Remembers it differently",
  "courtesyNotice.amend": "Told the home RESC what changed",
  "courtesyNotice.remind": "A reminder went out",
  "courtesyNotice.close": "Notice closed with the work",
  "courtesyNotice.closeNeverGiven": "Closed as never given",
  "courtesyNotice.notRequired": "No longer required: the placement was corrected",
  "courtesyNotice.late": "Passed its due time",
  "reportedWork.reported": "Reported work heard of",
  "reportedWork.disown": "Said it is not theirs",
  "reportedWork.correct": "Corrected the report",
  "reportedWork.confirm": "Confirmed the report",
  "outOfRegionList.annotate": "Wrote a note",
};

/** The history of one object, oldest first. Whoever may open the object may read who did what to it. */
export async function historyOf(ctx: RequestContext, objectType: string, objectId: string): Promise<HistoryItem[]> {
  const rows = await ctx.read.query<{
    at: Date;
    person_id: string | null;
    role: string;
    organization: OrganizationCode;
    act: string;
    reason: string | null;
  }>("select at, person_id, role, organization, act, reason from platform.history_of($1, $2)", [objectType, objectId]);
  return rows.map((row) =>
    Object.assign(new HistoryItem(), {
      at: row.at,
      person: personStub(row.person_id),
      role: row.role === "SYSTEM" || row.role === "ANONYMOUS" ? null : row.role,
      organization: row.person_id ? row.organization : null,
      sentence: sentences[row.act] ?? row.act,
      reason: row.reason,
    }),
  );
}

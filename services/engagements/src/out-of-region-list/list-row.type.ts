import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, Person } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { NoticeFlag, NoticeState } from "../courtesy-notice/courtesy-notice.machine.ts";
import type { EngagementState } from "../engagement/engagement.machine.ts";
import type { EngagementOrigin, WhyUs } from "../engagement/engagement.words.ts";
import type { ReportState } from "../reported-work/reported-work.machine.ts";
import {
  EngagementOriginEnum,
  EngagementStateEnum,
  NoticeFlagEnum,
  NoticeStateEnum,
  ReportStateEnum,
  RowKindEnum,
  WhyUsEnum,
} from "../shared/enums.ts";

@ObjectType({ description: "Work that somebody else reported (SM-3); nothing reported is ever deleted." })
export class ReportedWork {
  @Field(() => ReportStateEnum, { description: "State." }) state!: ReportState;
  @Field(() => Person, { nullable: true, description: "Who reported it." }) reportedBy!: Person | null;
  @Field(() => CalendarDateScalar, { description: "When." }) reportedOn!: string;
  @Field(() => String, { description: "How it was heard of." }) howHeard!: string;
  @Field(() => String, { nullable: true, description: "What the RESC named in it answered." }) answerReason!: string | null;
  @Field(() => Int, { description: "Version to send back with an answer." }) version!: number;
}

@ObjectType({ description: "What the viewer may do with a row now. Facts cannot be edited here, and nothing can be deleted." })
export class OutOfRegionRowCan {
  @Field(() => Boolean, { description: "Write a note." }) annotate!: boolean;
  @Field(() => Boolean, { description: "Confirm reported work." }) confirm!: boolean;
  @Field(() => Boolean, { description: "Correct reported work." }) correct!: boolean;
  @Field(() => Boolean, { description: "Say that reported work is not ours." }) notOurs!: boolean;
  @Field(() => Boolean, { description: "Open the engagement behind it." }) open!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "A row of the out-of-region list (A38): seen by all Alliance staff, without any price." })
export class OutOfRegionRow {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference for people." }) ref!: string;
  @Field(() => RowKindEnum, { description: "Whether it follows an engagement or was reported." }) kind!: "ENGAGEMENT" | "REPORTED";
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  @Field(() => String, { description: "The customer's name." }) customerName!: string;
  @Field(() => String, { nullable: true, description: "The customer's town or towns." }) townName!: string | null;
  @Field(() => String, { description: "The service in words." }) service!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of work." }) startsOn!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of work." }) endsOn!: string | null;
  @Field(() => Int, { nullable: true, description: "Length in days." }) days!: number | null;
  @Field(() => EngagementOriginEnum, { nullable: true, description: "How it came about." }) origin!: EngagementOrigin | null;
  @Field(() => WhyUsEnum, { nullable: true, description: "Why the customer came to this RESC." }) whyUs!: WhyUs | null;
  @Field(() => NoticeStateEnum, { nullable: true, description: "State of the courtesy notice." }) noticeState!: NoticeState | null;
  @Field(() => [NoticeFlagEnum], { description: "What stands beside that state." }) flags!: NoticeFlag[];
  @Field(() => CalendarDateScalar, { nullable: true, description: "When the notice was given." }) givenOn!: string | null;
  @Field(() => EngagementStateEnum, { nullable: true, description: "State of the engagement." }) engagementState!: EngagementState | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "When the Executive Directors last reviewed it." }) reviewedOn!:
    | string
    | null;
  @Field(() => CalendarDateScalar, { description: "Since when it is on the list." }) listedOn!: string;
  @Field(() => String, { nullable: true, description: "The Coordinator's note." }) note!: string | null;
  hostCode!: RescCode;
  providerCode!: RescCode;
  categoryCode!: string | null;
  districtId!: string | null;
  organizationId!: string | null;
  engagementId!: string | null;
  noticeId!: string | null;
  reportState!: ReportState | null;
  reportedById!: string | null;
  howHeard!: string | null;
  answerReason!: string | null;
}

/** A page of the out-of-region list. */
export const OutOfRegionRowConnection = connectionOf("OutOfRegionRow", () => OutOfRegionRow);

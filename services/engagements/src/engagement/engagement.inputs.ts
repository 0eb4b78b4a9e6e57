import type { RescCode } from "@resc/domain";
import {
  CalendarDateScalar,
  enumOf,
  InstantScalar,
  IsAmount,
  IsDay,
  IsMail,
  IsText,
  IsWhole,
  KeyedInput,
  MoneyScalar,
  RescCodeEnum,
} from "@resc/subgraph";
import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { CapacityTopic, CollaborationTopic, NoticeChannel } from "../courtesy-notice/courtesy-notice.words.ts";
import { CapacityTopicEnum, CollaborationTopicEnum, EngagementOriginEnum, NoticeChannelEnum, WhyUsEnum } from "../shared/enums.ts";
import type { EngagementOrigin, WhyUs } from "./engagement.words.ts";

/** How the notice to one home RESC is handled when the engagement is recorded. */
export const NoticeMode = enumOf(
  "NoticeMode",
  ["GIVE", "RECORD", "LATER"] as const,
  "Give the notice in the platform, record a conversation that took place, or leave it owed.",
);

@InputType({ description: "How the courtesy notice to one home RESC is handled." })
export class NoticeHandlingInput {
  @Field(() => RescCodeEnum, { description: "The home RESC." }) host!: RescCode;
  @Field(() => NoticeMode, { description: "Now, recorded, or later." }) mode!: keyof typeof NoticeMode;
  @Field(() => NoticeChannelEnum, { nullable: true, description: "How it was said, when recorded." }) channel?: NoticeChannel | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it was said." }) spokenAt?: string | null;
  @Field(() => String, { nullable: true, description: "With whom." }) @IsText(0, 120) spokeWith?: string | null;
  @Field(() => ID, { nullable: true, description: "Another administrator whom the home RESC has named." }) recipientPersonId?:
    | string
    | null;
  @Field(() => CollaborationTopicEnum, { nullable: true, description: "Third topic; none discussed is an answer." })
  collaboration?: CollaborationTopic | null;
  @Field(() => String, { nullable: true, description: "The same in words." }) @IsText(0, 1000) collaborationWords?: string | null;
  @Field(() => CapacityTopicEnum, { nullable: true, description: "Fourth topic; none discussed is an answer." })
  capacityBuilding?: CapacityTopic | null;
  @Field(() => String, { nullable: true, description: "The same in words." }) @IsText(0, 1000) capacityWords?: string | null;
  @Field(() => String, { nullable: true, description: "A personal word." }) @IsText(0, 2000) message?: string | null;
  @Field(() => String, { nullable: true, description: "Why it follows later." }) @IsText(0, 500) laterReason?: string | null;
}

@InputType({ description: "A new engagement of the acting RESC." })
export class StartEngagementInput extends KeyedInput {
  @Field(() => ID, { nullable: true, description: "The customer, when it is a district." }) districtId?: string | null;
  @Field(() => ID, { nullable: true, description: "The customer, when it is another organization." }) organizationId?: string | null;
  @Field(() => String, { description: "Category of the service." }) @IsText(1, 60) categoryCode!: string;
  @Field(() => String, { nullable: true, description: "The service in words; needed with category other." }) @IsText(0, 200) service?:
    | string
    | null;
  @Field(() => EngagementOriginEnum, { description: "How it came about." }) origin!: EngagementOrigin;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of work." }) @IsDay() startsOn?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of work." }) @IsDay() endsOn?: string | null;
  @Field(() => Int, { nullable: true, description: "Length in days of work." }) @IsWhole(1, 1000) days?: number | null;
  @Field(() => WhyUsEnum, { nullable: true, description: "Why the customer came to us." }) whyUs?: WhyUs | null;
  @Field(() => String, { nullable: true, description: "The same in own words." }) @IsText(0, 300) whyUsWords?: string | null;
  @Field(() => String, { nullable: true, description: "The customer's contact." }) @IsText(0, 120) contactName?: string | null;
  @Field(() => String, { nullable: true, description: "The contact's mail address." }) @IsMail() contactEmail?: string | null;
  @Field(() => String, { nullable: true, description: "The contact's telephone." }) @IsText(0, 40) contactPhone?: string | null;
  @Field(() => String, { nullable: true, description: "The member of staff who was invited." }) @IsText(0, 120) invitedStaffName?:
    | string
    | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Price; seen by the own RESC only." }) @IsAmount() price?: string | null;
  @Field(() => String, { nullable: true, description: "Internal notes; seen by the own RESC only." }) @IsText(0, 5000) notes?:
    | string
    | null;
  @Field(() => [NoticeHandlingInput], { nullable: true, description: "How the notice to each home RESC is handled." })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(6, { message: "There are six RESCs." })
  notices?: NoticeHandlingInput[] | null;
}

@InputType({ description: "An act on an engagement as last seen." })
export class EngagementActInput extends KeyedInput {
  @Field(() => ID, { description: "The engagement." }) id!: string;
  @Field(() => Int, { description: "The version last seen." }) version!: number;
  @Field(() => String, { nullable: true, description: "Why; needed to decline, withdraw or cancel." }) @IsText(0, 500) reason?:
    | string
    | null;
}

@InputType({ description: "The agreement with the customer." })
export class AgreeEngagementInput extends EngagementActInput {
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of work." }) @IsDay() startsOn?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of work." }) @IsDay() endsOn?: string | null;
  @Field(() => Int, { nullable: true, description: "Length in days of work." }) @IsWhole(1, 1000) days?: number | null;
  @Field(() => String, { nullable: true, description: "Why a notice still owed follows later (D-03)." })
  @IsText(0, 500)
  noticeToFollowReason?: string | null;
}

@InputType({ description: "A day of work." })
export class LogDeliveryInput extends EngagementActInput {
  @Field(() => CalendarDateScalar, { description: "The day." }) @IsDay() deliveredOn!: string;
  @Field(() => Float, { description: "Hours, more than 0 and at most 24." })
  @Min(0.1, { message: "Write how many hours." })
  @Max(24, { message: "A day has at most 24 hours." })
  hours!: number;
  @Field(() => Int, { nullable: true, description: "Number of participants; never their names." }) @IsWhole(0, 100_000) participants?:
    | number
    | null;
  @Field(() => String, { nullable: true, description: "A word about the day." }) @IsText(0, 500) note?: string | null;
}

@InputType({ description: "What changes; fields left out stay. Home RESCs that were told get the difference." })
export class AmendEngagementInput extends EngagementActInput {
  @Field(() => String, { nullable: true, description: "The service in words." }) @IsText(0, 200) service?: string | null;
  @Field(() => String, { nullable: true, description: "Category of the service." }) @IsText(0, 60) categoryCode?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of work." }) @IsDay() startsOn?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of work." }) @IsDay() endsOn?: string | null;
  @Field(() => Int, { nullable: true, description: "Length in days of work." }) @IsWhole(1, 1000) days?: number | null;
}

@InputType({ description: "The right customer of a wrongly placed engagement." })
export class CorrectPlacementInput extends EngagementActInput {
  @Field(() => ID, { nullable: true, description: "The customer, when it is a district." }) districtId?: string | null;
  @Field(() => ID, { nullable: true, description: "The customer, when it is another organization." }) organizationId?: string | null;
}

@InputType({ description: "Price, notes and contact: seen by the own RESC only." })
export class SetEngagementTermsInput extends KeyedInput {
  @Field(() => ID, { description: "The engagement." }) id!: string;
  @Field(() => Int, { description: "The version of the terms last seen." }) version!: number;
  @Field(() => MoneyScalar, { nullable: true, description: "Price." }) @IsAmount() price?: string | null;
  @Field(() => String, { nullable: true, description: "Internal notes." }) @IsText(0, 5000) notes?: string | null;
  @Field(() => String, { nullable: true, description: "The customer's contact." }) @IsText(0, 120) contactName?: string | null;
  @Field(() => String, { nullable: true, description: "The contact's mail address." }) @IsMail() contactEmail?: string | null;
  @Field(() => String, { nullable: true, description: "The contact's telephone." }) @IsText(0, 40) contactPhone?: string | null;
}

import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, enumOf, InstantScalar, OrganizationCodeEnum, RoleCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { type OnboardingState, onboardingStates } from "./onboarding.machine.ts";

/** States as a GraphQL enum. */
export const OnboardingStateEnum = enumOf("OnboardingState", onboardingStates, "Where the on-boarding of a new leader stands.", {
  OPEN: "An Executive Director is to share the Accord.",
  SHARED: "Shared; the leader has not acknowledged it yet.",
  ACKNOWLEDGED: "The leader has acknowledged it.",
});

@ObjectType({ description: "What the viewer may do with an on-boarding now." })
export class OnboardingCan {
  @Field(() => Boolean, { description: "Share the Accord with the leader." }) share!: boolean;
  @Field(() => Boolean, { description: "Acknowledge the Accord." }) acknowledge!: boolean;
}

@ObjectType({ description: "The on-boarding of a new leader with a version of the Accord (Accord, guideline 3)." })
export class Onboarding {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => RoleCodeEnum, { description: "The role that made the person a leader." }) role!: RoleCode;
  @Field(() => OrganizationCodeEnum, { description: "For whom the role is held." }) organization!: OrganizationCode;
  @Field(() => OnboardingStateEnum, { description: "Where it stands." }) state!: OnboardingState;
  @Field(() => InstantScalar, { description: "When the role was given." }) openedAt!: Date;
  @Field(() => CalendarDateScalar, { description: "Day by which it should be acknowledged." }) dueOn!: string;
  @Field(() => Boolean, { description: "Whether that day has passed and it is not acknowledged." }) overdue!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: "When the Accord was shared." }) sharedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When the leader acknowledged it." }) acknowledgedAt!: Date | null;
  @Field(() => String, { description: "Year and month of the version, YYYY-MM." }) accordMonth!: string;
  @Field(() => Int, { description: "Number of the version." }) accordNumber!: number;
  @Field(() => Int, { description: "Version of the row, for changes." }) version!: number;
  personId!: string;
  sharedById!: string | null;
}

/** A page of on-boardings. */
export const OnboardingConnection = connectionOf("Onboarding", () => Onboarding);

import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { InstantScalar, OrganizationCodeEnum, RoleCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { type ApiKeyState, apiKeyStates } from "./api-key.machine.ts";

/** The states as GraphQL knows them. */
export const ApiKeyStateEnum = Object.fromEntries(apiKeyStates.map((state) => [state, state])) as Record<ApiKeyState, ApiKeyState>;
registerEnumType(ApiKeyStateEnum, {
  name: "ApiKeyState",
  description:
    "Where a key stands: asked for, granted and waiting 14 days to be collected, live; or over: declined, withdrawn, lapsed, expired, ended.",
});

@ObjectType({ description: "What the viewer may do with a key now." })
export class ApiKeyCan {
  @Field(() => Boolean, { description: "Grant or decline it." })
  answer!: boolean;
  @Field(() => Boolean, { description: "End it." })
  end!: boolean;
}

@ObjectType({ description: "A key with which a program of a reader or analyst asks. Its secret is known to its owner alone." })
export class ApiKey {
  @Field(() => ID, { description: "Our id." })
  id!: string;
  @Field(() => Int, { description: "Version, for changes." })
  version!: number;
  @Field(() => RoleCodeEnum, { description: "The role in which it reads, and so its contract." })
  role!: RoleCode;
  @Field(() => OrganizationCodeEnum, { description: "For whom it reads." })
  organization!: OrganizationCode;
  @Field(() => String, { description: "How its owner calls it." })
  name!: string;
  @Field(() => String, { description: "What it is for, in the owner's words." })
  purpose!: string;
  @Field(() => Int, { description: "Days it lives once collected." })
  days!: number;
  @Field(() => ApiKeyStateEnum, { description: "Where it stands." })
  state!: ApiKeyState;
  @Field(() => InstantScalar, { description: "When it was asked for." })
  askedAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: "When it was granted or declined." })
  answeredAt!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was declined." })
  answerReason!: string | null;
  @Field(() => String, { nullable: true, description: "The last four signs of its secret, to tell keys apart." })
  secretEnd!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it ends by itself; null until it is collected." })
  expiresAt!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it was ended before its time." })
  endedAt!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was ended." })
  endReason!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it was last used, within a minute." })
  lastUsedAt!: string | null;
  personId!: string;
  answeredBy!: string | null;
}

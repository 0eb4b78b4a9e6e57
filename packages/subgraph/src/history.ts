import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { Directive, Field, ObjectType } from "type-graphql";
import type { RequestContext } from "./context.ts";
import { OrganizationCodeEnum, RoleCodeEnum } from "./enums.ts";
import { Person, personStub } from "./person-stub.ts";
import { InstantScalar } from "./scalars.ts";

@Directive("@shareable")
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

/** The history of one object, oldest first, in the sentences given for its acts. Whoever may open the object may read who did what to it. */
export async function historyOf(
  ctx: RequestContext,
  objectType: string,
  objectId: string,
  sentences: Readonly<Record<string, string>>,
): Promise<HistoryItem[]> {
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

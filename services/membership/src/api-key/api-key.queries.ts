import { may } from "@resc/access";
import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import type { ApiKeyState } from "./api-key.machine.ts";
import { ApiKeyConnection, listApiKeys } from "./api-key.rows.ts";
import { ApiKey, ApiKeyCan, ApiKeyStateEnum } from "./api-key.type.ts";

@ArgsType()
class ApiKeysArgs extends PageArgs {
  @Field(() => [ApiKeyStateEnum], { nullable: true, description: "Only keys in one of these states." })
  states?: ApiKeyState[];
}

@Resolver(() => ApiKey)
export class ApiKeyQueries {
  @Query(() => ApiKeyConnection, {
    nullable: true,
    description: "API keys of readers and analysts, the newest request first; empty for who does not grant them.",
  })
  async apiKeys(@Args(() => ApiKeysArgs) args: ApiKeysArgs, @Ctx() ctx: RequestContext): Promise<Page<ApiKey>> {
    return listApiKeys(ctx, args);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Whose key it is." })
  async owner(@Root() key: ApiKey, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, key.personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who granted or declined it." })
  async answerer(@Root() key: ApiKey, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return key.answeredBy === null ? null : personById(ctx, key.answeredBy);
  }

  @FieldResolver(() => ApiKeyCan, { description: "What the viewer may do with it now." })
  viewerCan(@Root() key: ApiKey, @Ctx() ctx: RequestContext): ApiKeyCan {
    const allowed = may(ctx.actor, "apiKey:answer", { role: key.role, personId: key.personId });
    return { answer: allowed && key.state === "ASKED", end: allowed && (key.state === "GRANTED" || key.state === "LIVE") };
  }
}

import type { OrganizationCode } from "@resc/domain";
import { OrganizationCodeEnum, type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { rolesOf } from "../role/role.rows.ts";
import { Grant } from "../role/role.type.ts";
import { listPeople, PersonConnection } from "./person.lists.ts";
import { personById } from "./person.rows.ts";
import { Person } from "./person.type.ts";

@ArgsType()
class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Letters of the name or title; at most 80." })
  search?: string;
  @Field(() => OrganizationCodeEnum, { nullable: true, description: "Only people of this organization." })
  organization?: OrganizationCode;
}

@Resolver(() => Person)
export class PersonQueries {
  @Query(() => PersonConnection, { nullable: true, description: "The directory, by name (V1)." })
  async people(@Args(() => PeopleArgs) args: PeopleArgs, @Ctx() ctx: RequestContext): Promise<Page<Person>> {
    return listPeople(ctx, args);
  }

  @Query(() => Person, { nullable: true, description: "One person (V1)." })
  async person(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, id);
  }

  @FieldResolver(() => [Grant], { description: "Roles held now." })
  async roles(@Root() person: Person, @Ctx() ctx: RequestContext): Promise<readonly Grant[]> {
    return rolesOf(ctx, person.id);
  }
}

import { CalendarDateScalar, type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { chainChecks, readTrail } from "./audit.rows.ts";
import { AuditCheck, AuditRow, AuditRowConnection } from "./audit.type.ts";

@ArgsType()
class AuditTrailArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only acts of this person." })
  person?: string;
  @Field(() => String, { nullable: true, description: "First letters of the act, such as seat." })
  act?: string;
  @Field(() => String, { nullable: true, description: "A kind of object, or the id of one." })
  object?: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "From this day on." })
  from?: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Up to this day, which is included." })
  to?: string;
}

@Resolver(() => AuditRow)
export class AuditQueries {
  @Query(() => AuditRowConnection, {
    nullable: true,
    description:
      "The trail, the newest first: the own acts; for an Executive Director those done for the own RESC; for the Coordinator what the Alliance keeps together. Nothing sealed. The count stops at 10000.",
  })
  async auditTrail(@Args(() => AuditTrailArgs) args: AuditTrailArgs, @Ctx() ctx: RequestContext): Promise<Page<AuditRow>> {
    return readTrail(ctx, args);
  }

  @Query(() => [AuditCheck], { nullable: true, description: "How the chains of the trail stood when the platform last verified them." })
  async auditChecks(@Ctx() ctx: RequestContext): Promise<AuditCheck[]> {
    return chainChecks(ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who; null for the platform's clock." })
  async person(@Root() row: AuditRow, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return row.personId ? personById(ctx, row.personId) : null;
  }
}

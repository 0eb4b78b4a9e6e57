import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import {
  answer,
  CalendarDateScalar,
  type Changes,
  errorClasses,
  IsDay,
  IsText,
  KeyedInput,
  type RequestContext,
  resultOf,
} from "@resc/subgraph";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { expectFreshSignIn } from "../shared/fresh-sign-in.ts";
import { peopleGaps } from "./people-gaps.ts";
import { PeopleGap } from "./people-gap.type.ts";
import { personById } from "./person.rows.ts";
import { Person } from "./person.type.ts";
import { recordLeaver, withoutSuccessor } from "./record-leaver.ts";

@InputType({ description: "Somebody who leaves their organization." })
class RecordLeaverInput extends KeyedInput {
  @Field(() => ID, { description: "Who leaves." })
  @IsText(1, 100)
  personId!: string;
  @Field(() => CalendarDateScalar, { description: "Last day; today ends everything now." })
  @IsDay()
  lastDay!: string;
  @Field(() => String, { description: "Why, 3 to 500 characters." })
  @IsText(3, 500)
  reason!: string;
}

@ObjectType({ description: "The person after everything they did was ended." })
class RecordLeaverSuccess {
  @Field(() => Person, { description: "The person." }) person!: Person;
  @Field(() => [String], { description: "What nobody takes over, in full sentences." }) withoutSuccessor!: string[];
}

const fresh = [errorClasses.FreshSignInError] as unknown as readonly (new () => object)[];
const RecordLeaverResult = resultOf("RecordLeaverResult", RecordLeaverSuccess, fresh);

@Resolver()
export class LeaverResolvers {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Query(() => [PeopleGap], {
    nullable: true,
    description: "What is missing among people or ends within 60 days: of all six for the Coordinator, of the own RESC for the others.",
  })
  async peopleGaps(@Ctx() ctx: RequestContext): Promise<PeopleGap[]> {
    return peopleGaps(ctx);
  }

  @Mutation(() => RecordLeaverResult, { description: "Ends all roles, deputies and recipient lines of a person who leaves, in one act." })
  async recordLeaver(
    @Arg("input", () => RecordLeaverInput) input: RecordLeaverInput,
    @Ctx() ctx: RequestContext,
  ): Promise<RecordLeaverSuccess> {
    return answer(async () => {
      await expectFreshSignIn(ctx);
      const { personId, lastDay } = input;
      const { id } = await this.changes.run(ctx, "recordLeaver", input, (tx) =>
        recordLeaver(tx, { personId, lastDay, reason: input.reason.trim() }),
      );
      const person = await personById(ctx, id);
      if (!person) throw new NotFoundError();
      return Object.assign(new RecordLeaverSuccess(), { person, withoutSuccessor: await withoutSuccessor(ctx.read, id) });
    });
  }
}

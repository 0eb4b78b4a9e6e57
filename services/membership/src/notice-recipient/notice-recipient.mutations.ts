import { NotFoundError, type RescCode } from "@resc/domain";
import type { UnitOfWork } from "@resc/store";
import {
  answer,
  CalendarDateScalar,
  checkInput,
  IsDay,
  IsText,
  KeyedInput,
  RescCodeEnum,
  type RequestContext,
  resultOf,
} from "@resc/subgraph";
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { nameDeputy, nameRecipient } from "./name-recipient.ts";
import { deputyOf, recipientById } from "./notice-recipient.rows.ts";
import { NoticeRecipient } from "./notice-recipient.type.ts";

@InputType({ description: "Who receives courtesy notices from a day on." })
class NameNoticeRecipientInput extends KeyedInput {
  @Field(() => RescCodeEnum, { description: "The home RESC." })
  resc!: RescCode;
  @Field(() => String, { nullable: true, description: "Category of service; left out for all others." })
  @IsText(0, 60)
  categoryCode?: string | null;
  @Field(() => ID, { description: "The administrator." })
  personId!: string;
  @Field(() => CalendarDateScalar, { description: "First day." })
  @IsDay()
  validFrom!: string;
}

@InputType({ description: "Who acts for a person while away." })
class NameDeputyInput extends KeyedInput {
  @Field(() => ID, { description: "Who is away." })
  personId!: string;
  @Field(() => ID, { description: "Who acts meanwhile." })
  deputyPersonId!: string;
  @Field(() => CalendarDateScalar, { description: "First day." })
  @IsDay()
  validFrom!: string;
  @Field(() => CalendarDateScalar, { description: "Last day." })
  @IsDay()
  validTo!: string;
}

@ObjectType({ description: "The entry that was made." })
class NameNoticeRecipientSuccess {
  @Field(() => NoticeRecipient, { description: "The entry." })
  recipient!: NoticeRecipient;
}
@ObjectType({ description: "The deputy was named." })
class NameDeputySuccess {
  @Field(() => Person, { description: "Who acts meanwhile." })
  deputy!: Person;
}

const NameNoticeRecipientResult = resultOf("NameNoticeRecipientResult", NameNoticeRecipientSuccess);
const NameDeputyResult = resultOf("NameDeputyResult", NameDeputySuccess);

@Resolver(() => NoticeRecipient)
export class NoticeRecipientMutations {
  private readonly work: UnitOfWork;
  constructor(work: UnitOfWork) {
    this.work = work;
  }

  @FieldResolver(() => Person, { nullable: true, description: "The administrator." })
  async person(@Root() recipient: NoticeRecipient, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, recipient.personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who acts for the administrator today." })
  async deputy(@Root() recipient: NoticeRecipient, @Ctx() ctx: RequestContext): Promise<Person | null> {
    const deputy = await deputyOf(ctx, recipient.personId);
    return deputy ? personById(ctx, deputy.deputyId) : null;
  }

  @Mutation(() => NameNoticeRecipientResult, { description: "Names who receives courtesy notices (Accord, guideline 1(a))." })
  async nameNoticeRecipient(
    @Arg("input", () => NameNoticeRecipientInput) input: NameNoticeRecipientInput,
    @Ctx() ctx: RequestContext,
  ): Promise<NameNoticeRecipientSuccess> {
    return answer(async () => {
      await checkInput(input);
      const { id } = await this.work.run(ctx.actor, { name: "nameNoticeRecipient", key: input.idempotencyKey, body: input }, (tx) =>
        nameRecipient(tx, {
          resc: input.resc,
          categoryCode: input.categoryCode ?? null,
          personId: input.personId,
          validFrom: input.validFrom,
        }),
      );
      await ctx.read.renew();
      const recipient = await recipientById(ctx, id);
      if (!recipient) throw new NotFoundError();
      return Object.assign(new NameNoticeRecipientSuccess(), { recipient });
    });
  }

  @Mutation(() => NameDeputyResult, { description: "Names who acts for a person between two days." })
  async nameDeputy(@Arg("input", () => NameDeputyInput) input: NameDeputyInput, @Ctx() ctx: RequestContext): Promise<NameDeputySuccess> {
    return answer(async () => {
      await checkInput(input);
      await this.work.run(ctx.actor, { name: "nameDeputy", key: input.idempotencyKey, body: input }, (tx) =>
        nameDeputy(tx, {
          personId: input.personId,
          deputyPersonId: input.deputyPersonId,
          validFrom: input.validFrom,
          validTo: input.validTo,
        }),
      );
      await ctx.read.renew();
      const deputy = await personById(ctx, input.deputyPersonId);
      if (!deputy) throw new NotFoundError();
      return Object.assign(new NameDeputySuccess(), { deputy });
    });
  }
}

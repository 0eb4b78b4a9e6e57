import { may, permit } from "@resc/access";
import { InvalidInputError, mailTimings, type MailTiming, mailTopicCodes, type MailTopicCode, mailTopics } from "@resc/domain";
import type { UnitOfWork } from "@resc/store";
import { answer, checkInput, enumOf, KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";

const MailTopicEnum = enumOf("MailTopicCode", mailTopicCodes, "A topic of mail about which a person chooses.");
const MailTimingEnum = enumOf("MailTiming", mailTimings, "When mail about a topic comes.", {
  NOW: "At once.",
  DAILY: "In the summary of the morning, at 7 am in Connecticut.",
  OFF: "Not at all; the bell still tells it.",
});

@ObjectType({
  description: "When mail about a topic comes to the viewer. What is in no topic always comes at once: courtesies, deadlines, rights.",
})
export class MailChoice {
  @Field(() => MailTopicEnum, { description: "The topic." }) topic!: MailTopicCode;
  @Field(() => String, { description: "The topic in words." }) label!: string;
  @Field(() => MailTimingEnum, { description: "When it comes." }) timing!: MailTiming;
  @Field(() => [MailTimingEnum], { description: "What can be chosen." }) timings!: readonly MailTiming[];
}

@InputType({ description: "When mail about a topic is to come." })
class ChooseMailInput extends KeyedInput {
  @Field(() => MailTopicEnum, { description: "The topic." }) topic!: MailTopicCode;
  @Field(() => MailTimingEnum, { description: "When it is to come." }) timing!: MailTiming;
}

@ObjectType({ description: "The choice was kept." })
class ChooseMailSuccess {
  @Field(() => [MailChoice], { description: "All choices of the viewer." }) choices!: MailChoice[];
}

const ChooseMailResult = resultOf("ChooseMailResult", ChooseMailSuccess);

async function choicesOf(ctx: RequestContext): Promise<MailChoice[]> {
  const own = await ctx.read.query<{ topic: string; timing: MailTiming }>("select topic, timing from platform.own_mail_choices()");
  const topics = mailTopics.filter(({ onlyFor }) => onlyFor === undefined || onlyFor === ctx.actor.role);
  return topics.map(({ code, label, standard, timings }) =>
    Object.assign(new MailChoice(), { topic: code, label, timings, timing: own.find(({ topic }) => topic === code)?.timing ?? standard }),
  );
}

@Resolver()
export class MailChoiceResolvers {
  private readonly work: UnitOfWork;
  constructor(work: UnitOfWork) {
    this.work = work;
  }

  @Query(() => [MailChoice], { nullable: true, description: "What the viewer chose about mail; empty for who gets none." })
  async mailChoices(@Ctx() ctx: RequestContext): Promise<MailChoice[]> {
    return may(ctx.actor, "mail:choose", { personId: ctx.actor.personId }) ? choicesOf(ctx) : [];
  }

  @Mutation(() => ChooseMailResult, { description: "Chooses when mail about a topic comes to the viewer." })
  async chooseMail(@Arg("input", () => ChooseMailInput) input: ChooseMailInput, @Ctx() ctx: RequestContext): Promise<ChooseMailSuccess> {
    return answer(async () => {
      await checkInput(input);
      const { topic, timing } = input;
      const person = ctx.actor.personId;
      await this.work.run(ctx.actor, { name: "chooseMail", key: input.idempotencyKey, body: input }, async (tx) => {
        permit(ctx.actor, "mail:choose", { personId: person });
        if (!mailTopics.some(({ code, timings }) => code === topic && timings.includes(timing)))
          throw new InvalidInputError([
            {
              field: "timing",
              message: `Choose one of: ${mailTopics.find(({ code }) => code === topic)?.timings.join(", ")}. The bell tells it in any case.`,
            },
          ]);
        await tx.query("select platform.choose_mail($1, $2)", [topic, timing]);
        tx.audit({ act: "mail.chosen", objectType: "bell", objectId: person ?? "", after: { topic, timing } });
        return { id: person ?? "" };
      });
      await ctx.read.renew();
      return Object.assign(new ChooseMailSuccess(), { choices: await choicesOf(ctx) });
    });
  }
}

import { findPerson } from "@resc/store";
import { may } from "@resc/access";
import { isRescCode, type RescCode } from "@resc/domain";
import { renderMail } from "@resc/mail";
import { CalendarDateScalar, checkInput, IsDay, IsText, IsWhole, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import { noticeMail } from "../mail/notice-mail.ts";
import { findCustomer } from "../placement/customer.ts";
import { findAudience } from "../placement/recipients.ts";
import { CapacityTopicEnum, CollaborationTopicEnum } from "../shared/enums.ts";
import type { CapacityTopic, CollaborationTopic } from "./courtesy-notice.words.ts";

@InputType({ description: "What a form holds of a notice; nothing is saved." })
export class NoticePreviewInput {
  @Field(() => RescCodeEnum, { description: "The home RESC." }) host!: RescCode;
  @Field(() => ID, { nullable: true, description: "The customer, when it is a district." }) districtId?: string | null;
  @Field(() => ID, { nullable: true, description: "The customer, when it is another organization." }) organizationId?: string | null;
  @Field(() => String, { nullable: true, description: "Category of the service." }) @IsText(0, 60) categoryCode?: string | null;
  @Field(() => String, { nullable: true, description: "The service in words." }) @IsText(0, 200) service?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day." }) @IsDay() startsOn?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day." }) @IsDay() endsOn?: string | null;
  @Field(() => Int, { nullable: true, description: "Length in days." }) @IsWhole(1, 1000) days?: number | null;
  @Field(() => CollaborationTopicEnum, { nullable: true, description: "Third topic." }) collaboration?: CollaborationTopic | null;
  @Field(() => String, { nullable: true, description: "The same in words." }) @IsText(0, 1000) collaborationWords?: string | null;
  @Field(() => CapacityTopicEnum, { nullable: true, description: "Fourth topic." }) capacityBuilding?: CapacityTopic | null;
  @Field(() => String, { nullable: true, description: "The same in words." }) @IsText(0, 1000) capacityWords?: string | null;
  @Field(() => String, { nullable: true, description: "A personal word." }) @IsText(0, 2000) message?: string | null;
}

async function nameOf(ctx: RequestContext, personId: string | null): Promise<string[]> {
  const person = await findPerson(ctx.read, personId);
  return person ? [person.title ? `${person.name}, ${person.title}` : person.name] : [];
}

/** Renders the notice with the same template that sends it. Null for who may not give notices. */
export async function previewNotice(ctx: RequestContext, input: NoticePreviewInput) {
  const provider = ctx.actor.organization;
  if (!isRescCode(provider) || !may(ctx.actor, "courtesyNotice:give", { provider })) return null;
  await checkInput(input);
  const { today } = await ctx.read.clock();
  const customer = await findCustomer(ctx.read, input, today);
  const audience = await findAudience(ctx.read, input.host, input.categoryCode ?? null, today);
  const giver = await findPerson(ctx.read, ctx.actor.personId);
  const [category] = await ctx.read.query<{ label: string }>("select label from service_category where code = $1", [
    input.categoryCode ?? "",
  ]);
  const rendered = await renderMail(
    noticeMail(
      {
        provider,
        host: input.host,
        customerName: customer.name,
        service: input.service?.trim() || category?.label || "Service not chosen yet",
        startsOn: input.startsOn ?? null,
        endsOn: input.endsOn ?? null,
        days: input.days ?? null,
        collaboration: input.collaboration ?? null,
        collaborationWords: input.collaborationWords ?? null,
        capacityBuilding: input.capacityBuilding ?? null,
        capacityWords: input.capacityWords ?? null,
        message: input.message?.trim() || null,
        giverName: giver?.name ?? "You",
        giverTitle: giver?.title ?? null,
        giverPhone: giver?.phone ?? null,
        channelWords: null,
      },
      null,
      "https://example.org/notices",
    ),
  );
  const copies = [...new Set([audience.executiveDirector, audience.coordinator])].filter((id) => id !== null && id !== audience.recipient);
  return {
    to: await nameOf(ctx, audience.recipient),
    copy: (await Promise.all(copies.map((id) => nameOf(ctx, id)))).flat(),
    replyTo: giver?.email ?? null,
    ...rendered,
  };
}

import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { NoticeBoxEnum, NoticeStateEnum } from "../shared/enums.ts";
import type { NoticeState } from "./courtesy-notice.machine.ts";
import { listNotices, type NoticeBox, noticeById } from "./courtesy-notice.rows.ts";
import { CourtesyNotice, CourtesyNoticeConnection } from "./courtesy-notice.type.ts";
import { NoticePreviewInput, previewNotice } from "./notice-preview.ts";

@ArgsType()
class NoticesArgs extends PageArgs {
  @Field(() => NoticeBoxEnum, { description: "Whose notices." })
  box!: NoticeBox;
  @Field(() => [NoticeStateEnum], { nullable: true, description: "Only these states." })
  states?: NoticeState[];
}

@ObjectType({ description: "A notice as it would be sent." })
export class NoticePreview {
  @Field(() => [String], { description: "To whom." }) to!: string[];
  @Field(() => [String], { description: "Who gets a copy." }) copy!: string[];
  @Field(() => String, { nullable: true, description: "Where a reply goes." })
  replyTo!: string | null;
  @Field(() => String, { description: "Subject." }) subject!: string;
  @Field(() => String, { description: "The message as HTML, to be shown in a sandboxed frame." }) html!: string;
  @Field(() => String, { description: "The message as text." }) text!: string;
}

@Resolver()
export class CourtesyNoticeQueries {
  @Query(() => CourtesyNoticeConnection, { nullable: true, description: "Courtesy notices that the viewer may read, newest first." })
  async courtesyNotices(@Args(() => NoticesArgs) args: NoticesArgs, @Ctx() ctx: RequestContext): Promise<Page<CourtesyNotice>> {
    return listNotices(ctx, args);
  }

  @Query(() => CourtesyNotice, { nullable: true, description: "One courtesy notice." })
  async courtesyNotice(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<CourtesyNotice | null> {
    return noticeById(ctx, id);
  }

  @Query(() => NoticePreview, { nullable: true, description: "The notice as it would be sent, from what the form holds now." })
  async noticePreview(
    @Arg("input", () => NoticePreviewInput) input: NoticePreviewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<NoticePreview | null> {
    const preview = await previewNotice(ctx, input);
    return preview ? Object.assign(new NoticePreview(), preview) : null;
  }
}

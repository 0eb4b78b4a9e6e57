import { CalendarDateScalar, InstantScalar, type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { KnownAtArgs } from "../dated.ts";
import { DistrictConnection, listMembers } from "../district/district.lists.ts";
import type { District } from "../district/district.type.ts";
import { NoticeRecipient } from "../notice-recipient/notice-recipient.type.ts";
import { recipientsOf } from "../notice-recipient/notice-recipient.rows.ts";
import { listPeople, PersonConnection } from "../person/person.lists.ts";
import { holderOf } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { listSchools, SchoolConnection } from "../school/school.lists.ts";
import type { School } from "../school/school.type.ts";
import { Source } from "../source/source.type.ts";
import { sourcesOf } from "../source/source.rows.ts";
import { listTowns, TownConnection } from "../town/town.lists.ts";
import type { Town } from "../town/town.type.ts";
import { countsOf } from "./resc.counts.ts";
import { Resc } from "./resc.type.ts";

@ArgsType()
export class DatedPageArgs extends PageArgs {
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day about which is asked; today when left out." })
  asOf?: string;
  @Field(() => InstantScalar, { nullable: true, description: "Answer as it was recorded at that instant." })
  knownAt?: string;
}

@Resolver(() => Resc)
export class RescFields {
  @FieldResolver(() => Int, { nullable: true, description: "Towns of its catchment on a day." })
  async townCount(@Root() resc: Resc, @Args(() => KnownAtArgs) args: KnownAtArgs, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await countsOf(ctx, resc.code, args)).towns;
  }

  @FieldResolver(() => Int, { nullable: true, description: "Member boards of education on a day (CGS 10-66a)." })
  async memberCount(@Root() resc: Resc, @Args(() => KnownAtArgs) args: KnownAtArgs, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await countsOf(ctx, resc.code, args)).members;
  }

  @FieldResolver(() => TownConnection, { nullable: true, description: "Towns of its catchment, by name." })
  async towns(@Root() resc: Resc, @Args(() => DatedPageArgs) args: DatedPageArgs, @Ctx() ctx: RequestContext): Promise<Page<Town>> {
    return listTowns(ctx, { ...args, resc: resc.code });
  }

  @FieldResolver(() => DistrictConnection, { nullable: true, description: "Member districts, by name." })
  async members(@Root() resc: Resc, @Args(() => DatedPageArgs) args: DatedPageArgs, @Ctx() ctx: RequestContext): Promise<Page<District>> {
    return listMembers(ctx, resc.code, args);
  }

  @FieldResolver(() => SchoolConnection, { nullable: true, description: "Magnet schools that it operates, by name." })
  async schools(@Root() resc: Resc, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<Page<School>> {
    return listSchools(ctx, { ...args, resc: resc.code });
  }

  @FieldResolver(() => PersonConnection, { nullable: true, description: "Its people in the directory; nothing for strangers." })
  async people(@Root() resc: Resc, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<Page<Person>> {
    return listPeople(ctx, { ...args, organization: resc.code });
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who holds the office of Executive Director now." })
  async executiveDirector(@Root() resc: Resc, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return holderOf(ctx, "EXECUTIVE_DIRECTOR", resc.code);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "The one director designated for State funding (A40); null is a visible vacancy (I-07).",
  })
  async clearinghouseDirector(@Root() resc: Resc, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return holderOf(ctx, "CLEARINGHOUSE_DIRECTOR", resc.code);
  }

  @FieldResolver(() => [NoticeRecipient], {
    nullable: true,
    description: "Who receives courtesy notices, by category; without a name it is the Executive Director (A37).",
  })
  async noticeRecipients(@Root() resc: Resc, @Ctx() ctx: RequestContext): Promise<readonly NoticeRecipient[]> {
    return recipientsOf(ctx, resc.code);
  }

  @FieldResolver(() => [Source], { description: "Where these facts come from." })
  async sources(@Root() resc: Resc, @Ctx() ctx: RequestContext): Promise<Source[]> {
    return sourcesOf(ctx, resc.sourceIds);
  }
}

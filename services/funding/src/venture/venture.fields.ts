import { may } from "@resc/access";
import { actsFrom, isRescCode, type RescCode } from "@resc/domain";
import { defineLoader, HistoryItem, historyOf, Person, personStub, type RequestContext } from "@resc/subgraph";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { historySentences } from "../shared/history.ts";
import { District, districtStub, Resc, rescStub } from "../shared/stubs.ts";
import { leadFacts } from "./venture-change.ts";
import { type VentureAct, ventureMachine } from "./venture.machine.ts";
import { membersOfVenture, needsOfVenture, ratesOfVenture, standingByResc, standingByYear, standingOfVenture } from "./venture.rows.ts";
import { Venture, VentureCan, VentureMember, VentureNeed, VentureRate, VentureStanding } from "./venture.type.ts";

@ObjectType({ description: "A district that works with a venture (A17)." })
class VentureDistrict {
  @Field(() => District, { description: "The district." }) district!: District;
  @Field(() => String, { description: "Its name today, as membership told it." }) name!: string;
}

const districtNames = defineLoader<string, { readonly id: string; readonly name: string }>(
  async (ctx, ids) =>
    ctx.read.query("select id, short_name as name from known_district where id = any ($1) and valid @> platform.today()", [ids]),
  (row) => row.id,
);

@Resolver(() => Venture)
export class VentureFields {
  @FieldResolver(() => Resc, { description: "The RESC that leads." })
  leadResc(@Root() venture: Venture): Resc {
    return rescStub(venture.leadCode);
  }

  @FieldResolver(() => Person, { nullable: true, description: "The person who leads." })
  leadPerson(@Root() venture: Venture): Person | null {
    return personStub(venture.leadPersonId);
  }

  @FieldResolver(() => [VentureMember], { description: "RESCs that take or took part." })
  async members(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<readonly VentureMember[]> {
    return membersOfVenture(ctx, venture.id);
  }

  @FieldResolver(() => [VentureDistrict], { description: "Districts that work with it." })
  async districts(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<VentureDistrict[]> {
    const names = await Promise.all(venture.districtIds.map((id) => districtNames(ctx, id)));
    return venture.districtIds.map((id, place) =>
      Object.assign(new VentureDistrict(), { district: districtStub(id), name: names[place]?.name ?? "a district of earlier years" }),
    );
  }

  @FieldResolver(() => [VentureNeed], { description: "What is needed now." })
  async needs(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<readonly VentureNeed[]> {
    return needsOfVenture(ctx, venture.id);
  }

  @FieldResolver(() => [VentureRate], { description: "Every rate that was set, the newest of each category first." })
  async rates(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<readonly VentureRate[]> {
    return ratesOfVenture(ctx, venture.id);
  }

  @FieldResolver(() => [VentureStanding], { description: "Pledged and given by RESC; members that gave nothing yet stand with zeros." })
  async byResc(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<readonly VentureStanding[]> {
    return standingByResc(ctx, venture.id);
  }

  @FieldResolver(() => [VentureStanding], { description: "Needed, pledged and given by State fiscal year." })
  async byYear(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<readonly VentureStanding[]> {
    return standingByYear(ctx, venture.id);
  }

  @FieldResolver(() => VentureStanding, { nullable: true, description: "Needed, pledged and given in all years together." })
  async standing(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<VentureStanding | null> {
    return standingOfVenture(ctx, venture.id);
  }

  @FieldResolver(() => [HistoryItem], { description: "Who did what, oldest first." })
  async history(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<HistoryItem[]> {
    return historyOf(ctx, "venture", venture.id, historySentences);
  }

  @FieldResolver(() => VentureCan, { description: "What the viewer may do now." })
  async viewerCan(@Root() venture: Venture, @Ctx() ctx: RequestContext): Promise<VentureCan> {
    const acts = new Set<VentureAct>(actsFrom(ventureMachine, venture.state));
    const keeps = may(ctx.actor, "venture:keep", leadFacts(ctx.actor, venture));
    const own = isRescCode(ctx.actor.organization) ? ctx.actor.organization : null;
    const speaks = may(ctx.actor, "contribution:pledge", { provider: own });
    const takesPart = (await membersOfVenture(ctx, venture.id)).some((one) => one.rescCode === own && one.leftOn === null);
    return {
      open: keeps && acts.has("open"),
      run: keeps && acts.has("run"),
      close: keeps && acts.has("close"),
      changeNeed: keeps && acts.has("changeNeed"),
      setRate: keeps && acts.has("setRate"),
      changePartners: keeps && acts.has("changePartners"),
      nameLead: venture.state !== "CLOSED" && may(ctx.actor, "venture:propose", { provider: venture.leadCode }),
      join: speaks && !takesPart && acts.has("join"),
      leave: speaks && takesPart && acts.has("leave") && venture.leadCode !== own,
      pledge: speaks && takesPart && acts.has("pledge"),
    };
  }
}

@Resolver(() => VentureMember)
export class VentureMemberFields {
  @FieldResolver(() => Resc, { description: "The RESC." })
  resc(@Root() member: VentureMember): Resc {
    return rescStub(member.rescCode);
  }
}

@Resolver(() => VentureRate)
export class VentureRateFields {
  @FieldResolver(() => Person, { nullable: true, description: "Who set it." })
  setByPerson(@Root() rate: VentureRate): Person | null {
    return personStub(rate.setBy);
  }
}

@Resolver(() => VentureStanding)
export class VentureStandingFields {
  @FieldResolver(() => Resc, { nullable: true, description: "The RESC, where the row is for one." })
  resc(@Root() standing: VentureStanding): Resc | null {
    return isRescCode(standing.key) ? rescStub(standing.key satisfies RescCode) : null;
  }
}

import { may } from "@resc/access";
import { InstantScalar, type RequestContext } from "@resc/subgraph";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Opportunity } from "../opportunity/opportunity.type.ts";
import { certificateText, certify, type TrailRow } from "./certificate.ts";

@ObjectType({ description: "One line of a certificate, with its place in the audit trail." })
export class CertificateLineType {
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => String, { description: "What." }) sentence!: string;
  @Field(() => String, { description: "Its place in the chain of the trail." }) seq!: string;
  @Field(() => String, { description: "Its hash in the chain, hexadecimal." }) hash!: string;
}

@ObjectType({ description: "That a panel was neutral, computed from the audit trail alone." })
export class NeutralityCertificateType {
  @Field(() => Boolean, { description: "Whether it can be certified." }) neutral!: boolean;
  @Field(() => [String], { description: "What stands against it, when it cannot." }) problems!: readonly string[];
  @Field(() => [CertificateLineType], { description: "Each judge, each reason with its time, attestations, opening, strikes, lock." })
  lines!: readonly CertificateLineType[];
  @Field(() => String, { description: "SHA-256 over the lines, hexadecimal." }) hash!: string;
  @Field(() => String, { description: "The same as one page of text." }) text!: string;
}

@Resolver(() => Opportunity)
export class CertificateFields {
  @FieldResolver(() => NeutralityCertificateType, {
    nullable: true,
    description:
      "The certificate of neutrality, from the appointment of a panel on; for the directors, the Executive Directors and the Coordinator.",
  })
  async certificate(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<NeutralityCertificateType | null> {
    if (
      !may(ctx.actor, "panel:read") ||
      !["JUDGING", "SCORES_LOCKED", "RECOMMENDED", "AGENCY_DECIDED", "CLOSED", "NO_NEUTRAL_PANEL"].includes(one.state)
    )
      return null;
    const rows = await ctx.read.query<TrailRow>("select seq, at, person_id, role, act, after, reason, hash from platform.trail_of($1)", [
      one.id,
    ]);
    const certificate = certify(rows);
    return Object.assign(new NeutralityCertificateType(), certificate, { text: certificateText(one.ref, certificate) });
  }
}

import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, enumOf, InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { AgendaItemKind } from "../agenda/agenda-item.entity.ts";
import { AgendaItemKindEnum } from "../meeting/meeting.type.ts";
import { packetSections, type PacketSectionName } from "./section-arrived.ts";

/** Sections as a GraphQL enum. */
export const PacketSectionNameEnum = enumOf(
  "PacketSectionName",
  packetSections,
  "A section of the packet that another part of the platform freezes.",
);

@ObjectType({ description: "Who is credited with a concern." })
export class PacketCredit {
  @Field(() => String, { description: "Name." }) name!: string;
  @Field(() => RescCodeEnum, { description: "For which RESC." }) resc!: RescCode;
}

@ObjectType({ description: "A line of the agenda as the packet keeps it." })
export class PacketLine {
  @Field(() => Int, { description: "Its place in the order, from 1." }) position!: number;
  @Field(() => AgendaItemKindEnum, { description: "What it is." }) kind!: AgendaItemKind;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => Int, { description: "Minutes planned for it." }) minutes!: number;
  @Field(() => String, { nullable: true, description: "Number of the concern, such as CN-3." }) ref!: string | null;
  @Field(() => String, { nullable: true, description: "Words of the concern, or of the overdue action." }) text!: string | null;
  @Field(() => [PacketCredit], { description: "Everybody who raised it." }) raisedBy!: PacketCredit[];
  @Field(() => [String], { description: "Pages of the platform that show what is meant." }) links!: string[];
  @Field(() => String, { nullable: true, description: "Of an overdue action: who does it." }) owner!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Of an overdue action: since when it is due." }) dueOn!: string | null;
}

@ObjectType({ description: "A section that has arrived, with its hash." })
export class PacketSection {
  @Field(() => PacketSectionNameEnum, { description: "Which one." }) section!: PacketSectionName;
  @Field(() => String, { description: "SHA-256 of the section as its owner published it, lower-case hexadecimal." }) sha256!: string;
  @Field(() => Int, { description: "Lines in it." }) lines!: number;
  @Field(() => InstantScalar, { description: "When it was frozen." }) frozenAt!: Date;
  sectionId!: string;
}

@ObjectType({ description: "A numbered supplement: a concern that came after the packet was asked for." })
export class PacketSupplement {
  @Field(() => Int, { description: "1 for the first." }) number!: number;
  @Field(() => String, { description: "Number of the concern." }) ref!: string;
  @Field(() => String, { description: "Area of service." }) area!: string;
  @Field(() => String, { description: "Words of the concern." }) text!: string;
  @Field(() => [PacketCredit], { description: "Who raised it." }) raisedBy!: PacketCredit[];
  @Field(() => [String], { description: "Pages of the platform that show what is meant." }) links!: string[];
  @Field(() => String, { description: "SHA-256 over the supplement before it, or the agenda, and its content." }) sha256!: string;
  @Field(() => InstantScalar, { description: "When it was added." }) addedAt!: Date;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "The packet of a meeting: frozen when all of its sections have arrived, and unchanged from then on (I-12)." })
export class Packet {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "1 for the first." }) number!: number;
  @Field(() => InstantScalar, { description: "The instant as of which it was asked for." }) asOf!: Date;
  @Field(() => InstantScalar, { nullable: true, description: "As of which instant the packet before was asked for." }) since!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it was frozen; null while a section is awaited." })
  frozenAt!: Date | null;
  @Field(() => String, { nullable: true, description: "SHA-256 over the packet before it and the hashes of its parts." }) sha256!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Hash of the packet before it." }) previousSha256!: string | null;
  @Field(() => String, { description: "SHA-256 of its agenda." }) agendaSha256!: string;
  @Field(() => [PacketLine], { description: "The agenda as it was frozen." }) agenda!: PacketLine[];
  meetingId!: string;
}

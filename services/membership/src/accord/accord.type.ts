import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, enumOf, InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { type AccordState, accordStates } from "./accord-version.machine.ts";
import { type ClausePart, clauseParts } from "./accord-text.ts";
import { type SignatureKind, signatureKinds } from "./accord.entity.ts";

/** States of a version as a GraphQL enum. */
export const AccordStateEnum = enumOf("AccordState", accordStates, "Where a version of the Accord stands.", {
  DRAFT: "Loaded by the Coordinator; nobody is asked yet.",
  CIRCULATED: "Its text is fixed, and the six Executive Directors are asked to sign.",
  PART_SIGNED: "Signed by some of the six.",
  IN_FORCE: "Signed by all six.",
  SUPERSEDED: "A later version took its place.",
});
/** Parts of a text as a GraphQL enum. */
export const AccordPartEnum = enumOf("AccordPart", clauseParts, "What a line of the Accord is.", {
  TITLE: "A title.",
  STATEMENT: "A sentence of the opening pages.",
  HEADING: "A heading.",
  GUIDELINE: "A procedural guideline.",
});
/** What a RESC said as a GraphQL enum. */
export const AccordWordEnum = enumOf("AccordWord", signatureKinds, "What a RESC said to a version of the Accord.", {
  SIGNED: "It signed; the signature binds the RESC, whoever directs it later.",
  DECLINED: "It declined, with its reason; the version cannot enter into force.",
});

@ObjectType({ description: "A line of the Accord as it is written." })
export class AccordClause {
  @Field(() => Int, { description: "Line of the document, blank lines counted." }) line!: number;
  @Field(() => AccordPartEnum, { description: "What it is." }) part!: ClausePart;
  @Field(() => String, { nullable: true, description: "How it is cited, such as 'Accord, guideline 1(a)'; null for titles and headings." })
  citation!: string | null;
  @Field(() => String, { nullable: true, description: "Where it stands on the page of the Accord, such as guideline-1a." }) anchor!:
    | string
    | null;
  @Field(() => String, { description: "Its words." }) text!: string;
}

@ObjectType({ description: "The word of one of the six on a version of the Accord, or that it has not said any." })
export class AccordSignature {
  @Field(() => RescCodeEnum, { description: "The RESC." }) rescCode!: RescCode;
  @Field(() => AccordWordEnum, { nullable: true, description: "What it said; null = nothing yet." }) word!: SignatureKind | null;
  @Field(() => String, { nullable: true, description: "Name as signed." }) name!: string | null;
  @Field(() => String, { nullable: true, description: "Title as signed." }) title!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day of the signature; null = not stated." }) signedOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it declined." }) reason!: string | null;
}

@ObjectType({ description: "What the viewer may do with a version of the Accord now." })
export class AccordCan {
  @Field(() => Boolean, { description: "Circulate it to the six." }) circulate!: boolean;
  @Field(() => Boolean, { description: "Sign or decline for the own RESC." }) sign!: boolean;
}

@ObjectType({ description: "A version of the RESC Alliance Accord." })
export class AccordVersion {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "Number of the version, from 1." }) number!: number;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => String, { description: "Year and month that the text bears, YYYY-MM." }) month!: string;
  @Field(() => AccordStateEnum, { description: "Where it stands." }) state!: AccordState;
  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 of its lines joined by line breaks, in UTF-8, hexadecimal; null when the text is not held and only the name is known.",
  })
  hash!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it was circulated." }) circulatedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it entered into force; null when the text names no day." })
  inForceAt!: Date | null;
  @Field(() => Int, { nullable: true, description: "Number of the version that took its place." }) supersededByNumber!: number | null;
  @Field(() => Int, { description: "Version of its row, for changes." }) version!: number;
}

/** A page of versions. */
export const AccordVersionConnection = connectionOf("AccordVersion", () => AccordVersion);

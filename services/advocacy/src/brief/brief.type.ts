import { rescCodes, type RescCode } from "@resc/domain";
import { connectionOf, enumOf, InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { type ClaimState } from "../claim/claim-standing.ts";
import { ClaimStateEnum } from "../claim/claim.type.ts";
import { type BriefState, briefStates } from "./brief.machine.ts";
import { type LineKind, lineKinds, type MarkKind, markKinds } from "./brief-line.ts";

/** States of a brief. */
export const BriefStateEnum = enumOf("BriefState", briefStates, "State of a brief.", {
  DRAFT: "Being written.",
  REVIEW: "Its text is with the Executive Directors.",
  RELEASED: "Released; what it prints still stands.",
  OUTDATED: "Released; something that it prints has changed since.",
});

/** Kinds of lines. */
export const BriefLineKindEnum = enumOf("BriefLineKind", lineKinds, "What a line of a brief is.", {
  HEADING: "A heading.",
  CLAIM: "A sentence whose numbers are claims bound to data, or amounts that a priority asks for.",
  ARGUMENT: "Words only, with who wrote them and who adopted them.",
  REFERENCE: "Words with a typed reference: a year, date, statute, bill or contact.",
  POSITION: "A common position in force.",
  CHART: "A chart.",
});

/** Kinds of marks. */
export const BriefMarkKindEnum = enumOf("BriefMarkKind", markKinds, "What a number of a line is.", {
  CLAIM: "The number of a claim.",
  ASK: "An amount that a published priority asks for.",
  PERIOD: "The years over which the claims of the line grow.",
  QUOTED: "A word of quantity in a sentence quoted whole from published priorities; its footnote says that no figure is on record.",
  YEAR: "A year.",
  DATE: "A date.",
  STATUTE: "A statute or act.",
  BILL: "A bill.",
  CONTACT: "A contact.",
  MEMBERS: `The ${rescCodes.length} members of the Alliance.`,
});

@ObjectType({ description: "A number in a line of a brief, and what it is." })
export class BriefMark {
  @Field(() => String, { description: "The words of the line." }) text!: string;
  @Field(() => BriefMarkKindEnum, { description: "What it is." }) kind!: MarkKind;
  @Field(() => ID, { nullable: true, description: "The claim, for a claim." }) claimId!: string | null;
  @Field(() => ID, { nullable: true, description: "The priority, for an ask." }) priorityId!: string | null;
}

@ObjectType({ description: "A line of a brief as it is written." })
export class BriefLineType {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => BriefLineKindEnum, { description: "What it is." }) kind!: LineKind;
  @Field(() => String, { description: "Its words; empty for a chart." }) text!: string;
  @Field(() => [BriefMark], { description: "Its numbers in their order." }) marks!: BriefMark[];
  @Field(() => String, { nullable: true, description: "Who wrote an argument." }) author!: string | null;
  @Field(() => [RescCodeEnum], { description: "RESCs that adopted an argument before this brief." }) adoptedBy!: RescCode[];
  @Field(() => String, { nullable: true, description: "Name of the chart." }) chart!: string | null;
  @Field(() => ID, { nullable: true, description: "Version of the position." }) positionVersionId!: string | null;
}

@ObjectType({ description: "Something that keeps a brief from its release, with what to do instead." })
export class BriefProblemType {
  @Field(() => ID, { nullable: true, description: "The line; null for the title." }) lineId!: string | null;
  @Field(() => String, { description: "The words that it is about." }) words!: string;
  @Field(() => String, { description: "What to do instead." }) message!: string;
}

@ObjectType({ description: "A piece of a printed line: words, or a number." })
export class BriefPiece {
  @Field(() => String, { description: "The words." }) text!: string;
  @Field(() => BriefMarkKindEnum, { nullable: true, description: "What a number is; null for words." }) mark!: MarkKind | null;
  @Field(() => ID, { nullable: true, description: "The claim behind it." }) claimId!: string | null;
  @Field(() => Int, { nullable: true, description: "Number of its footnote." }) note!: number | null;
}

@ObjectType({ description: "A chart as a brief prints it." })
export class BriefChart {
  @Field(() => String, { description: "Its name." }) name!: string;
  @Field(() => String, { description: "What it shows, as a sentence." }) title!: string;
  @Field(() => String, { description: "The same for who does not see it." }) text!: string;
  @Field(() => String, { description: "The picture as SVG." }) svg!: string;
}

@ObjectType({ description: "A printed line of a brief." })
export class BriefBlock {
  @Field(() => ID, { description: "The line." }) lineId!: string;
  @Field(() => BriefLineKindEnum, { description: "What it is." }) kind!: LineKind;
  @Field(() => [BriefPiece], { description: "Its pieces." }) pieces!: BriefPiece[];
  @Field(() => String, { nullable: true, description: "Who wrote an argument and who adopted it." }) by!: string | null;
  @Field(() => BriefChart, { nullable: true, description: "The chart; null for other lines." }) chart!: BriefChart | null;
}

@ObjectType({ description: "A footnote." })
export class BriefNote {
  @Field(() => Int, { description: "Its number." }) number!: number;
  @Field(() => String, { description: "Its words." }) text!: string;
}

@ObjectType({ description: "A figure behind a printed number, as it was when it was printed." })
export class BriefRow {
  @Field(() => String, { description: "Letter of the row in the formula." }) letter!: string;
  @Field(() => ID, { description: "The figure." }) figureId!: string;
  @Field(() => Int, { description: "Its version." }) figureVersion!: number;
  @Field(() => String, { description: "The metric." }) metric!: string;
  @Field(() => String, { description: "Its period." }) period!: string;
  @Field(() => String, { nullable: true, description: "The part of the whole that it is of." }) part!: string | null;
  @Field(() => String, { nullable: true, description: "Exact decimal text in the metric's unit; null for a gap." }) value!: string | null;
  @Field(() => String, { description: "The metric's unit." }) unit!: string;
  @Field(() => String, { description: "How sure it is; the words of `Figure.status`." }) status!: string;
  @Field(() => String, { nullable: true, description: "Note." }) note!: string | null;
  @Field(() => String, { description: "Where it comes from." }) sources!: string;
}

@ObjectType({ description: "One side of a printed claim." })
export class BriefSide {
  @Field(() => String, { description: "What it is, with its years." }) label!: string;
  @Field(() => String, { description: "The formula in words; letters stand for the rows." }) formulaWords!: string;
  @Field(() => String, { nullable: true, description: "What the rows give, rounded once." }) value!: string | null;
  @Field(() => [BriefRow], { description: "The rows in the order of the formula." }) rows!: BriefRow[];
}

@ObjectType({ description: "A claim as a brief prints it." })
export class BriefClaim {
  @Field(() => ID, { description: "The claim." }) id!: string;
  @Field(() => String, { description: "Its sentence." }) sentence!: string;
  @Field(() => String, { description: "Its number as it is said." }) stated!: string;
  @Field(() => ClaimStateEnum, { description: "How it stood." }) state!: ClaimState;
  @Field(() => BriefSide, { description: "What it rests on." }) own!: BriefSide;
  @Field(() => BriefSide, { nullable: true, description: "What another source says; null without one." }) other!: BriefSide | null;
}

@ObjectType({ description: "The page of a brief." })
export class BriefPageType {
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => [BriefBlock], { description: "Its lines." }) blocks!: BriefBlock[];
  @Field(() => [BriefNote], { description: "Its footnotes." }) notes!: BriefNote[];
  @Field(() => [BriefClaim], { description: "The claims behind its numbers." }) claims!: BriefClaim[];
  @Field(() => String, { description: "Where the data of the release stand." }) dataAddress!: string;
}

@ObjectType({ description: "A released version of a brief. Public; it stays as it was." })
export class BriefRelease {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference of the brief, such as B-1." }) ref!: string;
  @Field(() => Int, { description: "Number of the version, from 1." }) version!: number;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => Int, { description: "Year of the legislative session." }) sessionYear!: number;
  @Field(() => InstantScalar, { description: "When it was released." }) releasedAt!: Date;
  @Field(() => String, { description: "SHA-256 of its HTML in UTF-8, hexadecimal." }) hash!: string;
  @Field(() => String, { description: "SHA-256 of its PDF, hexadecimal." }) pdfHash!: string;
  @Field(() => [String], { description: "What changed since, in sentences; empty while everything that it prints stands." })
  changes!: readonly string[];
  @Field(() => BriefPageType, { description: "The page." }) page!: BriefPageType;
}

@ObjectType({ description: "What the viewer may do with a brief now." })
export class BriefCan {
  @Field(() => Boolean, { description: "Write it." }) write!: boolean;
  @Field(() => Boolean, { description: "Send it for review." }) send!: boolean;
  @Field(() => Boolean, { description: "Say that the own RESC has reviewed it." }) review!: boolean;
  @Field(() => Boolean, { description: "Return it to the draft." }) return!: boolean;
  @Field(() => Boolean, { description: "Release it." }) release!: boolean;
  @Field(() => Boolean, { description: "Begin its next version." }) revise!: boolean;
}

@ObjectType({ description: "A brief for legislators: each number is a claim bound to data or a typed reference." })
export class Brief {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference, such as B-1." }) ref!: string;
  @Field(() => Int, { description: "Year of the legislative session." }) sessionYear!: number;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => Int, { description: "Version of the text that is written or was released last, from 1." }) textVersion!: number;
  @Field(() => BriefStateEnum, { description: "State." }) state!: BriefState;
  @Field(() => [RescCodeEnum], {
    description: "RESCs whose Executive Directors reviewed the text as it stands; empty for who may not read drafts.",
  })
  reviewedBy!: readonly RescCode[];
  @Field(() => Int, { description: "Version for changes." }) version!: number;
  number!: number;
}

/** A page of briefs. */
export const BriefConnection = connectionOf("Brief", () => Brief);

import type { Money, RescCode } from "@resc/domain";
import { InstantScalar, MoneyScalar, Person, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ProposalPartEnum, ProposalStateEnum, SubmissionStateEnum } from "../shared/enums.ts";
import type { ProposalState } from "./proposal.machine.ts";

@ObjectType({ description: "The cover form of a proposal." })
export class ProposalCoverType {
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => String, { description: "Abstract." }) abstract!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "The amount asked for, US dollars." }) amount!: Money | null;
  @Field(() => String, { description: "Partners." }) partners!: string;
  @Field(() => String, { description: "Whom the agency may ask." }) contactName!: string;
  @Field(() => String, { description: "Their mail address." }) contactEmail!: string;
}

@ObjectType({ description: "A file of a proposal." })
export class ProposalFileType {
  @Field(() => ID, { description: "Its id, under which it is taken away at /files/funding." }) id!: string;
  @Field(() => ProposalPartEnum, { description: "Which part it is." }) part!: string;
  @Field(() => String, { description: "Name." }) name!: string;
  @Field(() => String, { description: "Media type." }) mediaType!: string;
  @Field(() => Int, { description: "Bytes." }) size!: number;
  @Field(() => String, { description: "SHA-256, hexadecimal." }) sha256!: string;
}

@ObjectType({ description: "One version that was submitted, and its receipt." })
export class OwnSubmission {
  @Field(() => ID, { description: "Its id, under which it is taken away as one ZIP at /files/funding." }) id!: string;
  @Field(() => Int, { description: "1 for the first." }) version!: number;
  @Field(() => InstantScalar, { description: "When, by the platform's clock." }) submittedAt!: Date;
  @Field(() => String, { description: "Hash on the receipt: of the cover and every file." }) receiptHash!: string;
  @Field(() => SubmissionStateEnum, { description: "What became of it." }) state!: string;
  @Field(() => ProposalCoverType, { description: "The cover as it was submitted." }) cover!: ProposalCoverType;
  @Field(() => [ProposalFileType], { description: "The files as they were submitted." }) files!: ProposalFileType[];
}

@ObjectType({ description: "The own RESC's proposal; for the people named for it, and for nobody else as if there were none." })
export class OwnProposal {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => ProposalStateEnum, { description: "State." }) state!: ProposalState;
  @Field(() => Int, { description: "Version, for changes." }) version!: number;
  @Field(() => InstantScalar, { nullable: true, description: "When it was saved last." }) savedAt!: string | null;
  @Field(() => Person, { nullable: true, description: "Who saved it last." }) savedBy!: Person | null;
  @Field(() => [Person], { description: "Who is named for it." }) named!: Person[];
  @Field(() => ProposalCoverType, { description: "The cover form." }) cover!: ProposalCoverType;
  @Field(() => [ProposalFileType], { description: "Files." }) files!: ProposalFileType[];
  @Field(() => [String], { description: "What a submission still needs, each as a sentence." }) missing!: string[];
  @Field(() => [OwnSubmission], { description: "What was submitted, oldest first." }) submissions!: OwnSubmission[];
  @Field(() => Boolean, { description: "The closing has passed." }) closed!: boolean;
  @Field(() => Boolean, { description: "The viewer may name people." }) canName!: boolean;
  @Field(() => Boolean, { description: "The viewer may submit, replace and withdraw." }) canSubmit!: boolean;
}

@ObjectType({ description: "A submission as the Coordinator knows it before the opening: RESC, time and receipt, nothing else." })
export class SubmissionReceipt {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Int, { description: "1 for the first." }) version!: number;
  @Field(() => InstantScalar, { description: "When." }) submittedAt!: Date;
  @Field(() => String, { description: "Hash on the receipt." }) receiptHash!: string;
  @Field(() => SubmissionStateEnum, { description: "What became of it." }) state!: string;
}

@ObjectType({ description: "What the directors learn at the closing." })
export class SubmissionCount {
  @Field(() => Int, { description: "Submissions in time." }) submissions!: number;
  @Field(() => [RescCodeEnum], { description: "RESCs that came late; what they sent is kept unopened." }) late!: RescCode[];
}

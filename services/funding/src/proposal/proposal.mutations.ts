import type { Money } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { type Changes, IsAmount, IsText, KeyedInput, MoneyScalar, type RequestContext } from "@resc/subgraph";
import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { OpportunityActResult, type OpportunityActSuccess, actOnOpportunity } from "../opportunity/opportunity-acts.ts";
import type { Seal } from "../seal/seal.ts";
import { ProposalPartEnum } from "../shared/enums.ts";
import { submitProposal, withdrawSubmission } from "../submission/submit.ts";
import { namePeople, saveProposal } from "./write-proposal.ts";

@InputType({ description: "The cover form as it was typed; nothing in it is required before the submission." })
class ProposalCoverInput {
  @Field(() => String, { description: "Title." }) @IsText(0, 300) title!: string;
  @Field(() => String, { description: "Abstract." }) @IsText(0, 8000) abstract!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "The amount asked for, US dollars." }) @IsAmount() amount?: Money | null;
  @Field(() => String, { description: "Partners." }) @IsText(0, 4000) partners!: string;
  @Field(() => String, { description: "Whom the agency may ask." }) @IsText(0, 120) contactName!: string;
  @Field(() => String, { description: "Their mail address." }) @IsText(0, 254) contactEmail!: string;
}

@InputType({ description: "A file that the proposal has: one it had before, or one that was sent just now." })
class ProposalFileInput {
  @Field(() => ID, { description: "The file." }) id!: string;
  @Field(() => ProposalPartEnum, { description: "Which part it is." }) part!: string;
}

@InputType({ description: "An act on the own proposal as last seen." })
class ProposalActInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
  @Field(() => Int, { description: "The version of the proposal last seen." }) version!: number;
}

@InputType({ description: "The proposal as it was typed." })
class SaveProposalInput extends ProposalActInput {
  @Field(() => ProposalCoverInput, { description: "The cover form." }) @ValidateNested() cover!: ProposalCoverInput;
  @Field(() => [ProposalFileInput], { description: "Its files." })
  @ArrayMaxSize(20, { message: "A proposal has at most 20 files. Put some of them together." })
  @ValidateNested({ each: true })
  files!: ProposalFileInput[];
}

@InputType({ description: "Who may open the proposal." })
class NamePeopleInput extends ProposalActInput {
  @Field(() => [ID], { description: "People of the own RESC." })
  @ArrayMaxSize(11, { message: "Name at most 10 people besides yourself." })
  personIds!: string[];
}

@Resolver()
export class ProposalMutations {
  private readonly changes: Changes<Transaction>;
  private readonly seal: Seal;
  constructor(changes: Changes<Transaction>, seal: Seal) {
    this.changes = changes;
    this.seal = seal;
  }

  @Mutation(() => OpportunityActResult, {
    description: "Saves the own proposal as it was typed; only the people named for it can open it.",
  })
  async saveProposal(
    @Arg("input", () => SaveProposalInput) input: SaveProposalInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "saveProposal", input, (tx) =>
      saveProposal(tx, this.seal, input.opportunityId, {
        version: input.version,
        cover: { ...input.cover, amount: input.cover.amount ?? null },
        files: input.files,
      }),
    );
  }

  @Mutation(() => OpportunityActResult, { description: "Names who may open the own proposal (clearinghouse director)." })
  async nameProposalPeople(
    @Arg("input", () => NamePeopleInput) input: NamePeopleInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "nameProposalPeople", input, (tx) =>
      namePeople(tx, this.seal, input.opportunityId, input.version, input.personIds),
    );
  }

  @Mutation(() => OpportunityActResult, {
    description:
      "Submits the own proposal, or replaces what was submitted, before the closing; a receipt with time and hash stands at once. After the closing it is kept as late, unopened.",
  })
  async submitProposal(
    @Arg("input", () => ProposalActInput) input: ProposalActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "submitProposal", input, (tx) =>
      submitProposal(tx, this.seal, input.opportunityId, input.version),
    );
  }

  @Mutation(() => OpportunityActResult, { description: "Withdraws what was submitted, before the closing." })
  async withdrawProposal(
    @Arg("input", () => ProposalActInput) input: ProposalActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "withdrawProposal", input, (tx) =>
      withdrawSubmission(tx, this.seal, input.opportunityId, input.version),
    );
  }
}

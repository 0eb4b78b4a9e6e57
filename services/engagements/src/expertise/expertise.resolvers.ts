import { may } from "@resc/access";
import { NotFoundError, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import {
  answer,
  type Changes,
  IsText,
  IsWhole,
  KeyedInput,
  type Page,
  PageArgs,
  Person,
  personStub,
  RescCodeEnum,
  type RequestContext,
  resultOf,
} from "@resc/subgraph";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { categoryByCode, ServiceCategory } from "../service-catalog/service-catalog.resolvers.ts";
import { expertiseById, listExpertise } from "./expertise.rows.ts";
import { Expertise, ExpertiseConnection } from "./expertise.type.ts";
import { addExpertise, endExpertise } from "./keep-expertise.ts";

@ArgsType()
class ExpertiseArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Only this category of service." }) @IsText(1, 60) category?: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "Only this RESC." }) resc?: RescCode;
}

@InputType({ description: "Something that the own RESC knows well." })
class AddExpertiseInput extends KeyedInput {
  @Field(() => String, { description: "Code of the category of service." }) @IsText(1, 60) categoryCode!: string;
  @Field(() => String, { description: "What it is, 3 to 120 characters." }) @IsText(3, 120) topic!: string;
  @Field(() => String, { nullable: true, description: "More about it, at most 600 characters." }) @IsText(0, 600) words?: string | null;
  @Field(() => ID, { description: "Whom to ask: a person of the own RESC." }) @IsText(1, 100) personId!: string;
}

@InputType({ description: "A line of the register that ends." })
class EndExpertiseInput extends KeyedInput {
  @Field(() => ID, { description: "The line." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "The version that was read." }) @IsWhole(1, 1_000_000) version!: number;
}

@ObjectType({ description: "The line after the act." })
class ExpertiseActSuccess {
  @Field(() => Expertise, { description: "The line." }) expertise!: Expertise;
}

const ExpertiseActResult = resultOf("ExpertiseActResult", ExpertiseActSuccess);

@Resolver(() => Expertise)
export class ExpertiseResolvers {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Query(() => ExpertiseConnection, {
    nullable: true,
    description: "The register of expertise by topic; empty for who does not belong to the Alliance.",
  })
  async expertise(@Args(() => ExpertiseArgs) args: ExpertiseArgs, @Ctx() ctx: RequestContext): Promise<Page<Expertise>> {
    return listExpertise(ctx, args);
  }

  @FieldResolver(() => ServiceCategory, { nullable: true, description: "Its category of service." })
  async category(@Root() { categoryCode }: Expertise, @Ctx() ctx: RequestContext): Promise<ServiceCategory | null> {
    return categoryByCode(ctx, categoryCode);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Whom to ask." })
  ask(@Root() { personId }: Expertise): Person | null {
    return personStub(personId);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may take it off the register." })
  viewerMayEnd(@Root() { rescCode }: Expertise, @Ctx() { actor }: RequestContext): boolean {
    return may(actor, "expertise:keep", { provider: rescCode });
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<ExpertiseActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const expertise = await expertiseById(ctx, id);
      if (!expertise) throw new NotFoundError();
      return Object.assign(new ExpertiseActSuccess(), { expertise });
    });
  }

  @Mutation(() => ExpertiseActResult, { description: "Puts something that the own RESC knows well on the register." })
  async addExpertise(
    @Arg("input", () => AddExpertiseInput) input: AddExpertiseInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ExpertiseActSuccess> {
    const line = { ...input, topic: input.topic.trim(), words: input.words?.trim() || null };
    return this.act(ctx, "addExpertise", input, (tx) => addExpertise(tx, line));
  }

  @Mutation(() => ExpertiseActResult, { description: "Takes a line off the register today; it stays on record." })
  async endExpertise(
    @Arg("input", () => EndExpertiseInput) input: EndExpertiseInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ExpertiseActSuccess> {
    return this.act(ctx, "endExpertise", input, (tx) => endExpertise(tx, input));
  }
}

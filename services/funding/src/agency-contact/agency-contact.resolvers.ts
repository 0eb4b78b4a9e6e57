import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, IsMail, IsText, KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { agencyContactById, listAgencyContacts, listStateAgencies } from "./agency-contact.rows.ts";
import { AgencyContact, StateAgency } from "./agency-contact.type.ts";
import { addAgencyContact, changeAgencyContact } from "./keep-contact.ts";

@InputType({ description: "A person of a State agency." })
class AddAgencyContactInput extends KeyedInput {
  @Field(() => ID, { description: "The agency by code." }) @IsText(2, 20) agencyCode!: string;
  @Field(() => String, { nullable: true, description: "Office or division." }) @IsText(0, 160) office?: string | null;
  @Field(() => String, { description: "Name." }) @IsText(2, 120) name!: string;
  @Field(() => String, { nullable: true, description: "Title." }) @IsText(0, 120) title?: string | null;
  @Field(() => String, { nullable: true, description: "Mail address." }) @IsMail() email?: string | null;
  @Field(() => String, { nullable: true, description: "Telephone." }) @IsText(0, 40) phone?: string | null;
}

@InputType({ description: "An entry of the address book as it should stand." })
class ChangeAgencyContactInput extends AddAgencyContactInput {
  @Field(() => ID, { description: "The entry." }) id!: string;
  @Field(() => Int, { description: "The version last seen." }) version!: number;
  @Field(() => Boolean, { description: "The person has left; the entry stays with what names it." }) ended!: boolean;
}

@ObjectType({ description: "The entry as it stands now." })
class AgencyContactSuccess {
  @Field(() => AgencyContact, { description: "The entry." }) contact!: AgencyContact;
}

const AgencyContactResult = resultOf("AgencyContactResult", AgencyContactSuccess);

function facts(input: AddAgencyContactInput) {
  return {
    agencyCode: input.agencyCode,
    office: input.office?.trim() || null,
    name: input.name.trim(),
    title: input.title?.trim() || null,
    email: input.email?.trim() || null,
    phone: input.phone?.trim() || null,
  };
}

@Resolver()
export class AgencyContactResolvers {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Query(() => [StateAgency], { nullable: true, description: "The departments of the State that issue funding notices, by name." })
  async stateAgencies(@Ctx() ctx: RequestContext): Promise<StateAgency[]> {
    return listStateAgencies(ctx);
  }

  @Query(() => [AgencyContact], { nullable: true, description: "The address book of State agencies, by agency and name; at most 500." })
  async agencyContacts(
    @Ctx() ctx: RequestContext,
    @Arg("agency", () => ID, { nullable: true, description: "Only this agency." }) agency?: string | null,
    @Arg("ended", () => Boolean, { defaultValue: false, description: "Also those who have left." }) ended = false,
  ): Promise<AgencyContact[]> {
    return listAgencyContacts(ctx, agency ?? null, ended);
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<AgencyContactSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const contact = await agencyContactById(ctx, id);
      if (!contact) throw new NotFoundError();
      return Object.assign(new AgencyContactSuccess(), { contact });
    });
  }

  @Mutation(() => AgencyContactResult, { description: "Adds a person of a State agency to the address book (Coordinator)." })
  async addAgencyContact(
    @Arg("input", () => AddAgencyContactInput) input: AddAgencyContactInput,
    @Ctx() ctx: RequestContext,
  ): Promise<AgencyContactSuccess> {
    return this.act(ctx, "addAgencyContact", input, (tx) => addAgencyContact(tx, facts(input)));
  }

  @Mutation(() => AgencyContactResult, { description: "Changes an entry of the address book, or ends it (Coordinator)." })
  async changeAgencyContact(
    @Arg("input", () => ChangeAgencyContactInput) input: ChangeAgencyContactInput,
    @Ctx() ctx: RequestContext,
  ): Promise<AgencyContactSuccess> {
    return this.act(ctx, "changeAgencyContact", input, (tx) => changeAgencyContact(tx, input, { ...facts(input), ended: input.ended }));
  }
}

import { permit } from "@resc/access";
import { InvalidInputError, newId, NotFoundError } from "@resc/domain";
import type { StoredResult, Transaction, UnitOfWork } from "@resc/store";
import { answer, checkInput, IsText, KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { ArrayMaxSize } from "class-validator";
import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { AsOfArgs, datedKey } from "../dated.ts";
import { rescByCode } from "../resc/resc.rows.ts";
import { Resc } from "../resc/resc.type.ts";
import { townByKey } from "../town/town.rows.ts";
import { Town } from "../town/town.type.ts";
import { homeRescsOfOrganization, organizationById } from "./organization.rows.ts";
import { Organization } from "./organization.type.ts";

@InputType({ description: "An organization entered on the spot." })
class AddOrganizationInput extends KeyedInput {
  @Field(() => String, { description: "Name." })
  @IsText(2, 200)
  name!: string;
  @Field(() => [ID], {
    description: "Keys of its towns: one as a rule, several for a consortium, none for an organization that works statewide.",
  })
  @ArrayMaxSize(20, { message: "Name at most 20 towns." })
  townKeys!: string[];
}

@ObjectType({ description: "The organization that was added." })
class AddOrganizationSuccess {
  @Field(() => Organization, { description: "The organization." })
  organization!: Organization;
}

const AddOrganizationResult = resultOf("AddOrganizationResult", AddOrganizationSuccess);

/** Adds an organization with its town, so that its home RESC is known. */
export async function addOrganization(
  tx: Transaction,
  added: { readonly name: string; readonly townKeys: readonly string[] },
): Promise<StoredResult> {
  if (tx.actor.role !== "SYSTEM") permit(tx.actor, "organization:add");
  const known = await tx.query("select key from town where key = any ($1)", [added.townKeys]);
  if (known.length !== new Set(added.townKeys).size)
    throw new InvalidInputError([{ field: "townKeys", message: "Choose from the 169 towns." }]);
  const id = newId("organization");
  await tx.query("insert into organization (id, name, town_keys, added_at, added_by) values ($1, $2, $3, platform.now(), $4)", [
    id,
    added.name.trim(),
    added.townKeys,
    tx.actor.personId,
  ]);
  tx.audit({ act: "organization.added", objectType: "organization", objectId: id, after: added });
  tx.publish({ topic: "organization", subjectId: id, payload: { id, ...added } });
  return { id };
}

@Resolver(() => Organization)
export class OrganizationResolvers {
  private readonly work: UnitOfWork;
  constructor(work: UnitOfWork) {
    this.work = work;
  }

  @Mutation(() => AddOrganizationResult, { description: "Adds a customer that is no district." })
  async addOrganization(
    @Arg("input", () => AddOrganizationInput) input: AddOrganizationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<AddOrganizationSuccess> {
    return answer(async () => {
      await checkInput(input);
      const { id } = await this.work.run(ctx.actor, { name: "addOrganization", key: input.idempotencyKey, body: input }, (tx) =>
        addOrganization(tx, { name: input.name, townKeys: input.townKeys }),
      );
      await ctx.read.renew();
      const organization = await organizationById(ctx, id);
      if (!organization) throw new NotFoundError();
      return Object.assign(new AddOrganizationSuccess(), { organization });
    });
  }

  @FieldResolver(() => Town, { nullable: true, description: "Its (first) town; null for statewide work." })
  async town(@Root() organization: Organization, @Ctx() ctx: RequestContext): Promise<Town | null> {
    return organization.townKeys[0] ? townByKey(ctx, organization.townKeys[0]) : null;
  }

  @FieldResolver(() => [Town], { description: "Its towns." })
  async towns(@Root() organization: Organization, @Ctx() ctx: RequestContext): Promise<Town[]> {
    return (await Promise.all(organization.townKeys.map((key) => townByKey(ctx, key)))).filter((town) => town !== null);
  }

  @FieldResolver(() => [Resc], { description: "Its home RESC on a day: the catchment of its town." })
  async homeRescs(@Root() organization: Organization, @Args(() => AsOfArgs) args: AsOfArgs, @Ctx() ctx: RequestContext): Promise<Resc[]> {
    const homes = await homeRescsOfOrganization(ctx, datedKey(organization.id, args));
    return (await Promise.all(homes.map((home) => rescByCode(ctx, home.code)))).filter((resc) => resc !== null);
  }
}

import type { UnitOfWork } from "@resc/store";
import { answer, checkInput, errorClasses, type RequestContext, resultOf } from "@resc/subgraph";
import { NotFoundError } from "@resc/domain";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { addPerson } from "../person/add-person.ts";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { expectFreshSignIn } from "../shared/fresh-sign-in.ts";
import { endRole } from "./end-role.ts";
import { giveRole } from "./give-role.ts";
import { AddPersonInput, EndRoleInput, GiveRoleInput } from "./role.inputs.ts";
import { grantById } from "./role.rows.ts";
import { Grant } from "./role.type.ts";

@ObjectType({ description: "The role that was given." })
export class GiveRoleSuccess {
  @Field(() => Grant, { nullable: true, description: "The grant; null while a second Executive Director's word is missing." })
  grant!: Grant | null;
  @Field(() => Boolean, {
    description: "True when the word is recorded and the role begins once a second Executive Director gives it too.",
  })
  waitsForSecond!: boolean;
}
@ObjectType({ description: "The role was ended." })
export class EndRoleSuccess {
  @Field(() => String, { description: "Id of the ended grant." })
  grantId!: string;
}
@ObjectType({ description: "The person who was added." })
export class AddPersonSuccess {
  @Field(() => Person, { description: "The person." })
  person!: Person;
}

const fresh = [errorClasses.FreshSignInError] as unknown as readonly (new () => object)[];
const GiveRoleResult = resultOf("GiveRoleResult", GiveRoleSuccess, fresh);
const EndRoleResult = resultOf("EndRoleResult", EndRoleSuccess, fresh);
const AddPersonResult = resultOf("AddPersonResult", AddPersonSuccess, fresh);

/** Whether what was said is one Executive Director's word so far. A role that begins later is no such word. */
async function waitsForSecond(ctx: RequestContext, id: string): Promise<boolean> {
  return (await ctx.read.query("select 1 from grant_proposal where id = $1 and settled_at is null", [id])).length > 0;
}

@Resolver()
export class RoleMutations {
  private readonly work: UnitOfWork;
  constructor(work: UnitOfWork) {
    this.work = work;
  }

  @Mutation(() => GiveRoleResult, { description: "Gives a role between two days; never to oneself." })
  async giveRole(@Arg("input", () => GiveRoleInput) input: GiveRoleInput, @Ctx() ctx: RequestContext): Promise<GiveRoleSuccess> {
    return answer(async () => {
      await checkInput(input);
      await expectFreshSignIn(ctx);
      const { id } = await this.work.run(ctx.actor, { name: "giveRole", key: input.idempotencyKey, body: input }, (tx) =>
        giveRole(tx, {
          personId: input.personId,
          role: input.role,
          organization: input.organization,
          validFrom: input.validFrom,
          validTo: input.validTo ?? null,
          reason: input.reason ?? null,
        }),
      );
      await ctx.read.renew();
      const grant = await grantById(ctx, id);
      return Object.assign(new GiveRoleSuccess(), { grant, waitsForSecond: await waitsForSecond(ctx, id) });
    });
  }

  @Mutation(() => EndRoleResult, { description: "Ends a role now." })
  async endRole(@Arg("input", () => EndRoleInput) input: EndRoleInput, @Ctx() ctx: RequestContext): Promise<EndRoleSuccess> {
    return answer(async () => {
      await checkInput(input);
      await expectFreshSignIn(ctx);
      const { id } = await this.work.run(ctx.actor, { name: "endRole", key: input.idempotencyKey, body: input }, (tx) =>
        endRole(tx, input.grantId, input.reason ?? null),
      );
      await ctx.read.renew();
      return Object.assign(new EndRoleSuccess(), { grantId: id });
    });
  }

  @Mutation(() => AddPersonResult, { description: "Adds a person to the directory." })
  async addPerson(@Arg("input", () => AddPersonInput) input: AddPersonInput, @Ctx() ctx: RequestContext): Promise<AddPersonSuccess> {
    return answer(async () => {
      await checkInput(input);
      const signIn = input.signInIssuer && input.signInSubject ? { issuer: input.signInIssuer, subject: input.signInSubject } : null;
      const { id } = await this.work.run(ctx.actor, { name: "addPerson", key: input.idempotencyKey, body: input }, (tx) =>
        addPerson(tx, {
          name: input.name,
          email: input.email ?? null,
          title: input.title ?? null,
          phone: input.phone ?? null,
          organization: input.organization,
          demonstration: false,
          signIn,
        }),
      );
      await ctx.read.renew();
      const person = await personById(ctx, id);
      if (!person) throw new NotFoundError();
      return Object.assign(new AddPersonSuccess(), { person });
    });
  }
}

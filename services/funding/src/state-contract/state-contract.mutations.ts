import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { closeContract, deliverItem, endContract, executeContract, renewContract } from "./contract-acts.ts";
import { expectStateContract } from "./expect.ts";
import { addDeliverable, amendContract, receiveForm } from "./form.ts";
import {
  AddStateContractDeliverableInput,
  AmendStateContractInput,
  CloseStateContractInput,
  DeliverStateContractItemInput,
  EndStateContractInput,
  ExecuteStateContractInput,
  ExpectStateContractInput,
  ReceiveStateContractFormInput,
  RenewStateContractInput,
  termsOf,
} from "./state-contract.inputs.ts";
import { stateContractById } from "./state-contract.rows.ts";
import { StateContract } from "./state-contract.type.ts";

@ObjectType({ description: "The contract after the act." })
class StateContractActSuccess {
  @Field(() => StateContract, { description: "The contract." }) contract!: StateContract;
}

const StateContractActResult = resultOf("StateContractActResult", StateContractActSuccess);
const words = (value: string | null | undefined) => value?.trim() || null;

@Resolver()
export class StateContractMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<string>,
  ): Promise<StateContractActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, async (tx) => ({ id: await change(tx) }));
      const contract = await stateContractById(ctx, id);
      if (!contract) throw new NotFoundError();
      return Object.assign(new StateContractActSuccess(), { contract });
    });
  }

  @Mutation(() => StateContractActResult, { description: "Puts work on the State contract list that is known to come." })
  async expectStateContract(
    @Arg("input", () => ExpectStateContractInput) input: ExpectStateContractInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "expectStateContract", input, async (tx) => {
      const { agency, title, kind, lead, participants, route, routeReference, note } = input;
      const expected = {
        agency,
        title: title.trim(),
        kind: kind.trim(),
        lead,
        participants,
        route,
        routeReference: words(routeReference),
        note: words(note),
      };
      return (await expectStateContract(tx, expected)).id;
    });
  }

  @Mutation(() => StateContractActResult, {
    description: "Files the agency's form: its file is kept, and what it says becomes the newest version.",
  })
  async receiveStateContractForm(
    @Arg("input", () => ReceiveStateContractFormInput) input: ReceiveStateContractFormInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "receiveStateContractForm", input, async (tx) => {
      const deliverables = input.deliverables.map(({ title, dueOn }) => ({ title: title.trim(), dueOn }));
      await receiveForm(tx, input, { fileId: input.fileId, terms: termsOf(input.terms), deliverables });
      return input.id;
    });
  }

  @Mutation(() => StateContractActResult, { description: "Records that the agency and the lead have signed." })
  async executeStateContract(
    @Arg("input", () => ExecuteStateContractInput) input: ExecuteStateContractInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "executeStateContract", input, async (tx) => {
      await executeContract(tx, input, { agencySignedOn: input.agencySignedOn, leadSignedOn: input.leadSignedOn });
      return input.id;
    });
  }

  @Mutation(() => StateContractActResult, { description: "Amends a signed contract; the version before stays whole." })
  async amendStateContract(
    @Arg("input", () => AmendStateContractInput) input: AmendStateContractInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "amendStateContract", input, async (tx) => {
      const { reason, agencyReference, fileId } = input;
      await amendContract(tx, input, {
        terms: termsOf(input.terms),
        reason: reason.trim(),
        agencyReference: words(agencyReference),
        fileId: words(fileId),
      });
      return input.id;
    });
  }

  @Mutation(() => StateContractActResult, { description: "Adds something that is to be delivered." })
  async addStateContractDeliverable(
    @Arg("input", () => AddStateContractDeliverableInput) input: AddStateContractDeliverableInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "addStateContractDeliverable", input, async (tx) => {
      await addDeliverable(tx, input, { title: input.title.trim(), dueOn: input.dueOn });
      return input.id;
    });
  }

  @Mutation(() => StateContractActResult, { description: "Records that something was delivered." })
  async deliverStateContractItem(
    @Arg("input", () => DeliverStateContractItemInput) input: DeliverStateContractItemInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "deliverStateContractItem", input, async (tx) => {
      await deliverItem(tx, input, { id: input.itemId, deliveredOn: input.deliveredOn, note: words(input.note) });
      return input.id;
    });
  }

  @Mutation(() => StateContractActResult, { description: "Records that it came to nothing before it was signed." })
  async declineStateContract(
    @Arg("input", () => EndStateContractInput) input: EndStateContractInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "declineStateContract", input, async (tx) => {
      await endContract(tx, input, "decline", input.reason.trim());
      return input.id;
    });
  }

  @Mutation(() => StateContractActResult, { description: "Ends a signed contract before its time." })
  async terminateStateContract(
    @Arg("input", () => EndStateContractInput) input: EndStateContractInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "terminateStateContract", input, async (tx) => {
      await endContract(tx, input, "terminate", input.reason.trim());
      return input.id;
    });
  }

  @Mutation(() => StateContractActResult, { description: "Closes a contract whose period is over, with what it came to." })
  async closeStateContract(
    @Arg("input", () => CloseStateContractInput) input: CloseStateContractInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "closeStateContract", input, async (tx) => {
      await closeContract(tx, input, { amount: input.finalAmount ?? null, note: words(input.finalNote) });
      return input.id;
    });
  }

  @Mutation(() => StateContractActResult, {
    description: "Puts the next contract of the program on the list, linked to this one; answers the next.",
  })
  async renewStateContract(
    @Arg("input", () => RenewStateContractInput) input: RenewStateContractInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StateContractActSuccess> {
    return this.act(ctx, "renewStateContract", input, (tx) => renewContract(tx, input, words(input.note)));
  }
}

import { FieldResolver, Resolver, Root } from "type-graphql";
import { Resc, Source } from "../shared/stubs.ts";
import { StateContract } from "./state-contract.type.ts";

@Resolver(() => StateContract)
export class StateContractFields {
  @FieldResolver(() => [Resc], { description: "RESCs that take part; their service areas are not their catchments." })
  participants(@Root() contract: StateContract): Resc[] {
    return contract.rescCodes.map((code) => Object.assign(new Resc(), { code }));
  }

  @FieldResolver(() => [Source], { description: "Where these facts come from." })
  sources(@Root() contract: StateContract): Source[] {
    return contract.sourceIds.map((id) => Object.assign(new Source(), { id }));
  }
}

import { Directive, Field, ID, ObjectType } from "type-graphql";

// Other subgraphs own these types; membership only names which one.

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "A courtesy notice; its facts are of the engagements, for who may open it." })
export class CourtesyNotice {
  @Field(() => ID, { description: "Our id." })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "The frozen section of a packet on the out-of-region list." })
export class OutOfRegionSection {
  @Field(() => ID, { description: "Our id." })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "The frozen section of a packet on State contract work." })
export class StateContractSection {
  @Field(() => ID, { description: "Our id." })
  id!: string;
}

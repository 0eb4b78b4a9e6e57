import { Directive, Field, ID, ObjectType } from "type-graphql";

// Membership owns the type; funding only names which one.
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "Where a fact comes from, and when it was read." })
export class Source {
  @Field(() => ID, { description: "Short id as the data files use it." })
  id!: string;
}

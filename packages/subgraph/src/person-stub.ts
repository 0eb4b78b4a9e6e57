import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "A person; their facts are membership's." })
export class Person {
  @Field(() => ID, { description: "Our id." })
  id!: string;
}

/** The stub of a person, or null. */
export function personStub(id: string | null): Person | null {
  return id ? Object.assign(new Person(), { id }) : null;
}

import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType({ description: "A customer that is no district: entered on the spot with name and town." })
export class Organization {
  @Field(() => ID, { description: "Our id." })
  id!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  townKeys!: string[];
}

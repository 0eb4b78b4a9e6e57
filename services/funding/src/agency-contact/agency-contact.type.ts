import { CalendarDateScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "A department of the State that issues funding notices." })
export class StateAgency {
  @Field(() => ID, { description: "Public code, such as CSDE." }) code!: string;
  @Field(() => String, { description: "Name." }) name!: string;
}

@ObjectType({ description: "A person of a State agency, kept once in the address book." })
export class AgencyContact {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "Version, for changes." }) version!: number;
  @Field(() => StateAgency, { description: "The agency." }) agency!: StateAgency;
  @Field(() => String, { nullable: true, description: "Office or division." }) office!: string | null;
  @Field(() => String, { description: "Name." }) name!: string;
  @Field(() => String, { nullable: true, description: "Title." }) title!: string | null;
  @Field(() => String, { nullable: true, description: "Mail address." }) email!: string | null;
  @Field(() => String, { nullable: true, description: "Telephone." }) phone!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Since when no longer in office; null while current." }) endedOn!:
    | string
    | null;
}

import type { OrganizationCode } from "@resc/domain";
import { OrganizationCodeEnum } from "@resc/subgraph";
import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType({ description: "A person of the directory (V1)." })
export class Person {
  @Field(() => ID, { description: "Our id." })
  id!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => String, { nullable: true, description: "Title." })
  title!: string | null;
  @Field(() => OrganizationCodeEnum, { description: "Employer." })
  organization!: OrganizationCode;
  @Field(() => String, { nullable: true, description: "Work mail address." })
  email!: string | null;
  @Field(() => String, { nullable: true, description: "Work telephone." })
  phone!: string | null;
  @Field(() => Boolean, { description: "True for invented people of a demonstration." })
  demonstration!: boolean;
}

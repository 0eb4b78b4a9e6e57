import type { OrganizationCode } from "@resc/domain";
import { enumOf, OrganizationCodeEnum } from "@resc/subgraph";
import { Field, ObjectType } from "type-graphql";

const kinds = ["VACANT_SEATS", "TERMS_ENDING", "ROLES_ENDING", "NO_DEPUTY"] as const;
/** Kinds of gaps as a GraphQL enum. */
export const PeopleGapKindEnum = enumOf("PeopleGapKind", kinds, "What is missing among people, or ends within 60 days.");

@ObjectType({ description: "Something that is missing among people, or ends within 60 days." })
export class PeopleGap {
  @Field(() => PeopleGapKindEnum, { description: "What kind of gap." }) kind!: (typeof kinds)[number];
  @Field(() => OrganizationCodeEnum, { description: "Where." }) organization!: OrganizationCode;
  @Field(() => String, { description: "The gap in words." }) sentence!: string;
  @Field(() => String, { description: "Where in the portal it is dealt with." }) path!: string;
}

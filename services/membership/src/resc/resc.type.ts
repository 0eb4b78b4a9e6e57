import type { RescCode } from "@resc/domain";
import { RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, Int, ObjectType } from "type-graphql";

@Directive('@key(fields: "code")')
@ObjectType({ description: "One of the six Regional Educational Service Centers (CGS 10-66a)." })
export class Resc {
  @Field(() => RescCodeEnum, { description: "Public, lasting code." })
  code!: RescCode;
  @Field(() => String, { description: "Short name as the agency writes it." })
  name!: string;
  @Field(() => String, { description: "Legal name." })
  legalName!: string;
  @Field(() => String, { nullable: true, description: "Names it had before." })
  formerNames!: string | null;
  @Field(() => String, { nullable: true, description: "Town of its office." })
  officeTown!: string | null;
  @Field(() => String, { nullable: true, description: "Street address of its office." })
  officeAddress!: string | null;
  @Field(() => String, { nullable: true, description: "ZIP code of its office." })
  zip!: string | null;
  @Field(() => String, { nullable: true, description: "Telephone." })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: "Web address." })
  website!: string | null;
  @Field(() => Int, { nullable: true, description: "Year of founding in its own words; null when not found." })
  foundedYear!: number | null;
  @Field(() => String, { nullable: true, description: "How it was founded." })
  foundingNote!: string | null;
  sourceIds!: string[];
}

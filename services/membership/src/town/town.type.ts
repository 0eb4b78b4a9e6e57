import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";

@Directive('@key(fields: "key")')
@ObjectType({ description: "One of Connecticut's 169 towns." })
export class Town {
  @Field(() => ID, { description: "Public, lasting key: the name in lower case." })
  key!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => Int, { description: "State town number, 1 to 169." })
  number!: number;
  @Field(() => String, { description: "Historic county." })
  county!: string;
  @Field(() => String, { description: "Planning region, the county equivalent since 2022." })
  planningRegion!: string;
  @Field(() => Float, { description: "Census internal point, degrees north." })
  latitude!: number;
  @Field(() => Float, { description: "Census internal point, degrees east (negative)." })
  longitude!: number;
  sourceIds!: string[];
}

import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@Directive("@shareable")
@ObjectType({ description: "Where a fact comes from, and when it was read." })
export class Source {
  @Field(() => ID, { description: "Short id as the data files use it." })
  id!: string;
  @Field(() => String, { description: "Title of the document or data set." })
  title!: string;
  @Field(() => String, { nullable: true, description: "Who published it." })
  publisher!: string | null;
  @Field(() => String, { nullable: true, description: "Where it was found." })
  address!: string | null;
  @Field(() => String, { nullable: true, description: "Which period it speaks of." })
  vintage!: string | null;
  @Field(() => String, { nullable: true, description: "Whether the whole of it was read, an excerpt, or none." })
  howRead!: string | null;
}

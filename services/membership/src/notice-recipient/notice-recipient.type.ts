import { CalendarDateScalar } from "@resc/subgraph";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({
  description: "The administrator whom a RESC has named to receive courtesy notices (A37: the appropriate administration member).",
})
export class NoticeRecipient {
  @Field(() => ID, { description: "Id of the entry." })
  id!: string;
  @Field(() => String, { nullable: true, description: "Category of service; null means every category without an entry of its own." })
  categoryCode!: string | null;
  @Field(() => CalendarDateScalar, { description: "First day." })
  validFrom!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day on which it no longer holds." })
  validTo!: string | null;
  personId!: string;
}

import { IsText, KeyedInput } from "@resc/subgraph";
import { IsInt, IsOptional, Max, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "A key that is granted." })
export class GrantApiKeyInput extends KeyedInput {
  @Field(() => ID, { description: "The key." })
  keyId!: string;
  @Field(() => Int, { description: "The version that was read." })
  version!: number;
  @Field(() => Int, { nullable: true, description: "Days it lives once collected, 1 to 365; as asked for when left out." })
  @IsOptional()
  @IsInt({ message: "Write a whole number of days." })
  @Min(1, { message: "Write 1 to 365 days." })
  @Max(365, { message: "Write 1 to 365 days." })
  days?: number | null;
}

@InputType({ description: "A key that is declined or ended." })
export class RefuseApiKeyInput extends KeyedInput {
  @Field(() => ID, { description: "The key." })
  keyId!: string;
  @Field(() => Int, { description: "The version that was read." })
  version!: number;
  @Field(() => String, { description: "Why, in words its owner reads." })
  @IsText(2, 500)
  reason!: string;
}

import type { RescCode } from "@resc/domain";
import { InstantScalar, Person, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "That a circulation reached one RESC." })
export class CirculationReceipt {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Person, { description: "To whom it went." }) person!: Person;
  @Field(() => Boolean, { description: "The Executive Director stands in: the RESC has no clearinghouse director." }) standsIn!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "PENDING, SENT or FAILED: where the mail stands; null for who does not keep the opportunity.",
  })
  mail!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When the RESC said that it arrived." }) receivedAt!: Date | null;
}

@ObjectType({ description: "One circulation to all six directors at one instant." })
export class Circulation {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "1 for the notice, then one for each addendum." }) number!: number;
  @Field(() => InstantScalar, { description: "The one instant for all six." }) at!: Date;
  @Field(() => String, { nullable: true, description: "The Coordinator's covering note." }) note!: string | null;
  @Field(() => [CirculationReceipt], { description: "The six receipts, by RESC." }) receipts!: CirculationReceipt[];
}

@ObjectType({ description: "One fact of the notice before and after an addendum." })
export class AddendumDifference {
  @Field(() => String, { description: "The fact." }) field!: string;
  @Field(() => String, { nullable: true, description: "Before; null when it was not stated." }) before!: string | null;
  @Field(() => String, { nullable: true, description: "After; null when it is no longer stated." }) after!: string | null;
}

@ObjectType({ description: "An agency's addendum or new date." })
export class Addendum {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "1 for the first." }) number!: number;
  @Field(() => InstantScalar, { description: "When it was recorded." }) at!: Date;
  @Field(() => String, { description: "What it says, in short." }) words!: string;
  @Field(() => [AddendumDifference], { description: "What it changes, and nothing else." }) difference!: AddendumDifference[];
  @Field(() => String, { nullable: true, description: "The addendum as it was pasted." }) sourceText!: string | null;
  @Field(() => ID, { nullable: true, description: "Its file." }) sourceFileId!: string | null;
  @Field(() => String, { description: "SHA-256 of the source, hexadecimal." }) sourceHash!: string;
}

import { CalendarDateScalar, enumOf, InstantScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { figureSourceStates, type FigureSourceState } from "./figure-source.machine.ts";

/** The states of a source. */
export const FigureSourceStateEnum = enumOf("FigureSourceState", figureSourceStates, "How far a source of a figure is.", {
  LOADED: "Waits for a second person.",
  PUBLISHED: "Confirmed; the figure stands on it.",
  SUPERSEDED: "A later source stands.",
  WITHDRAWN: "Taken back, returned or withdrawn, with the reason.",
});

@ObjectType({ description: "What the viewer may do with a source now." })
export class FigureSourceCan {
  @Field(() => Boolean, { description: "Confirm it: the figure becomes verified." }) confirm!: boolean;
  @Field(() => Boolean, { description: "Return it with a reason." }) return!: boolean;
  @Field(() => Boolean, { description: "Take back what the viewer attached." }) takeBack!: boolean;
  @Field(() => Boolean, { description: "Withdraw it after it was published." }) withdraw!: boolean;
}

@ObjectType({
  description:
    "A source that somebody attached to a figure, with the value it states. A second person confirms it, then the figure is verified.",
})
export class FigureSource {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "The value as the source states it: exact decimal text in the metric's unit." }) value!: string;
  @Field(() => String, { nullable: true, description: "What else belongs to the value: its basis, its limits." }) note!: string | null;
  @Field(() => String, { description: "Title of the document or page." }) title!: string;
  @Field(() => String, { nullable: true, description: "Who published it." }) publisher!: string | null;
  @Field(() => String, { nullable: true, description: "Web address." }) address!: string | null;
  @Field(() => ID, { nullable: true, description: "The file; null when there is only an address." }) fileId!: string | null;
  @Field(() => String, { nullable: true, description: "Where in it: page, table, cell." }) page!: string | null;
  @Field(() => CalendarDateScalar, { description: "The day on which it was read." }) readOn!: string;
  @Field(() => String, { nullable: true, description: "Terms of use, when the source states them." }) license!: string | null;
  @Field(() => FigureSourceStateEnum, { description: "How far it is." }) state!: FigureSourceState;
  @Field(() => InstantScalar, { nullable: true, description: "When it was attached; null for who is not of the Alliance." })
  attachedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When a second person answered, or it was taken back." })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: "The reason, where it was returned, taken back or withdrawn." }) answer!:
    | string
    | null;
  @Field(() => Int, { nullable: true, description: "Version for changes; null for who is not of the Alliance." }) version!: number | null;
  figureId!: string;
  ofVersion!: number | null;
  attachedBy!: string | null;
  answeredBy!: string | null;
}

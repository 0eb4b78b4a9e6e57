import type { RescCode } from "@resc/domain";
import { enumOf, InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import { sessionStates, type SessionState } from "./legislative-session.machine.ts";

/** States of a session's priorities. */
export const SessionStateEnum = enumOf("LegislativeSessionState", sessionStates, "State of the priorities of a legislative session.", {
  DRAFT: "Being written.",
  ADOPTED: "Adopted by the six Executive Directors.",
  PUBLISHED: "Published.",
});

@ObjectType({ description: "A RESC that adopted the priorities as they are." })
export class SessionAdoption {
  @Field(() => RescCodeEnum, { description: "The RESC." }) rescCode!: RescCode;
  @Field(() => InstantScalar, { description: "When." }) adoptedAt!: Date;
  personId!: string;
}

@ObjectType({ description: "What the viewer may do with the priorities of a session now." })
export class SessionCan {
  @Field(() => Boolean, { description: "Add an ask." }) add!: boolean;
  @Field(() => Boolean, { description: "Adopt them for the own RESC." }) adopt!: boolean;
  @Field(() => Boolean, { description: "Publish them." }) publish!: boolean;
  @Field(() => Boolean, { description: "Open the next session with a copy of them." }) copy!: boolean;
}

@ObjectType({ description: "The priorities of one legislative session." })
export class LegislativeSession {
  @Field(() => Int, { description: "Year of the session." }) year!: number;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => SessionStateEnum, { description: "State." }) state!: SessionState;
  @Field(() => Int, { nullable: true, description: "The session with whose asks it began." }) copiedFrom!: number | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: "When it was published here; null for sessions of which only the text is on record.",
  })
  publishedAt!: Date | null;
  @Field(() => Int, { description: "Version for changes." }) version!: number;
  round!: number;
}

import type { RescCode } from "@resc/domain";
import { RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, ID, ObjectType } from "type-graphql";

// Membership owns these types; funding only names which one.

@Directive('@key(fields: "code", resolvable: false)')
@ObjectType({ description: "One of the six Regional Educational Service Centers (CGS 10-66a)." })
export class Resc {
  @Field(() => RescCodeEnum, { description: "Public, lasting code." })
  code!: RescCode;
}

@Directive('@key(fields: "key", resolvable: false)')
@ObjectType({ description: "A town; its facts are membership's." })
export class Town {
  @Field(() => ID, { description: "Public, lasting key." })
  key!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "A district; its facts are membership's." })
export class District {
  @Field(() => ID, { description: "Our id." })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "Where a fact comes from, and when it was read." })
export class Source {
  @Field(() => ID, { description: "Short id as the data files use it." })
  id!: string;
}

/** The stub of a RESC. */
export function rescStub(code: RescCode): Resc {
  return Object.assign(new Resc(), { code });
}

/** The stub of a district. */
export function districtStub(id: string): District {
  return Object.assign(new District(), { id });
}

/** The stub of a source. */
export function sourceStub(id: string): Source {
  return Object.assign(new Source(), { id });
}

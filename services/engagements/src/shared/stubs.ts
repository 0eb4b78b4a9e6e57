import type { RescCode } from "@resc/domain";
import { RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "code")')
@ObjectType({ description: "A RESC; its facts are membership's." })
export class Resc {
  @Field(() => RescCodeEnum, { description: "Public, lasting code." })
  code!: RescCode;
}

@Directive('@key(fields: "key")')
@ObjectType({ description: "A town; its facts are membership's." })
export class Town {
  @Field(() => ID, { description: "Public, lasting key." })
  key!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "A district; its facts are membership's." })
export class District {
  @Field(() => ID, { description: "Our id." })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "A customer that is no district; its facts are membership's." })
export class Organization {
  @Field(() => ID, { description: "Our id." })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "A source; its facts are membership's." })
export class Source {
  @Field(() => ID, { description: "Short id." })
  id!: string;
}

/** The stub of a RESC. */
export function rescStub(code: RescCode): Resc {
  return Object.assign(new Resc(), { code });
}

/** The stub of a district, or null. */
export function districtStub(id: string | null): District | null {
  return id ? Object.assign(new District(), { id }) : null;
}

/** The stub of an organization, or null. */
export function organizationStub(id: string | null): Organization | null {
  return id ? Object.assign(new Organization(), { id }) : null;
}

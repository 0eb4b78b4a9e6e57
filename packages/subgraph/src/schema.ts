import "reflect-metadata";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { type GraphQLSchema, lexicographicSortSchema, parse } from "graphql";
import { buildSchema, createResolversMap, type NonEmptyArray } from "type-graphql";
import { guardArguments } from "./argument-guard.ts";
import { type ContractFields, markContracts } from "./contract.ts";
import type { RequestContext } from "./context.ts";
import { checkInput } from "./input.ts";
import { CalendarDateScalar, InstantScalar, MoneyScalar } from "./scalars.ts";
import { guardMutations } from "./write-guard.ts";

/** Finds an entity by its key under the caller's rights; null when there is none, or it is not the caller's to know. */
export type ReferenceResolver = (reference: Record<string, unknown>, ctx: RequestContext) => Promise<object | null> | object | null;

/** What a subgraph is made of. */
export interface SubgraphParts {
  /** Instances of resolver classes. */
  readonly resolvers: readonly object[];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  readonly orphanedTypes?: readonly Function[];
  /** Which fields analysts and State agencies find in their contracts; none when left out. */
  readonly contract?: ContractFields;
}

/** A subgraph's schema: executable, and as the text that is composed and committed. */
export interface SubgraphSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@tag"])\n\n`;

/** Builds a subgraph's schema from its classes. Schemas in one process are built one after another: the class store is shared. */
export async function buildSubgraph(parts: SubgraphParts): Promise<SubgraphSchema> {
  const instances = new Map<unknown, object>(parts.resolvers.map((resolver) => [resolver.constructor, resolver]));
  const base = await buildSchema({
    resolvers: parts.resolvers.map((resolver) => resolver.constructor) as unknown as NonEmptyArray<Function>,
    container: { get: (someClass) => instances.get(someClass) },
    orphanedTypes: [...(parts.orphanedTypes ?? [])],
    scalarsMap: [],
    skipCheck: true,
    // Mutations check their input themselves and answer with the fields; elsewhere a wrong argument is an error of the question.
    validateFn: async (value, _type, { info }) => {
      if (typeof value === "object" && value !== null && info.parentType.name !== "Mutation") await checkInput(value);
    },
  });
  const query = base.getQueryType();
  if (query) query.description = "What can be asked.";
  const sdl = markContracts(`${link}${printSchemaWithDirectives(lexicographicSortSchema(base))}\n`, parts.contract ?? {});
  const resolvers = guardArguments(base, createResolversMap(base));
  if (resolvers["Mutation"]) resolvers["Mutation"] = guardMutations(resolvers["Mutation"] as Parameters<typeof guardMutations>[0]);
  for (const scalar of [CalendarDateScalar, InstantScalar, MoneyScalar]) if (base.getType(scalar.name)) resolvers[scalar.name] = scalar;
  for (const [type, resolve] of Object.entries(parts.references)) {
    resolvers[type] = {
      ...resolvers[type],
      __resolveReference: (reference: Record<string, unknown>, ctx: RequestContext) => resolve(reference, ctx),
    };
  }
  return { schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]), sdl };
}

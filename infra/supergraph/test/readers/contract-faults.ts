import {
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";

/** Words that are in no name of any contract: people, money of a job, notices, drafts, judges, keys, changes. Hand-written; a new one is added with what it belongs to. */
const foreignWords = new Set(
  `apikey audit bell bid board bot call canary chair child children client comment concern contact conversation cookie customer deadline delivery deputy
  director draft email executive family hour hours identity input intention judge mail message mutation nudge organization panel password people
  person pledge price promise proposal pupil quote rate receipt recipient rubric score secret seal session signature staff submission subscription summary
  terms token undo user version viewer webhook`
    .split(/\s+/)
    .filter(Boolean),
);

/** Foreign words that mean something published where they stand: rates and hours of early childhood spaces, boards and inputs of the grant shares, the purpose of an agency's notice and the steps it goes through, the version of a position's text. */
const otherMeanings: readonly (readonly [where: RegExp, words: ReadonlySet<string>])[] = [
  [/^(Query\.)?earlyChildhood/i, new Set(["rate", "hour", "hours"])],
  [/^(Query\.)?grantShare/i, new Set(["board", "input"])],
  [/^Opportunity\.summary:/, new Set(["summary"])],
  [/^PositionInForce\.version:/, new Set(["version"])],
  [/^OpportunityState\./, new Set(["intention", "call", "proposal", "panel", "score", "submission"])],
  [/^Deadline/, new Set(["deadline"])],
];

function isForeign(word: string, coordinate: string): boolean {
  return foreignWords.has(word) && !otherMeanings.some(([where, words]) => where.test(coordinate) && words.has(word));
}

/** `outOfRegionCounts` and `ECS_TOTAL` as words in lower case, each also without its plural's s. */
function wordsOf(name: string): readonly string[] {
  const words = name
    .replaceAll("_", " ")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(" ");
  return [...words, ...words.map((word) => word.replace(/s$/, ""))];
}

interface Element {
  readonly coordinate: string;
  readonly name: string;
  readonly description: string | null | undefined;
}

function fieldElements(type: string, field: GraphQLField<unknown, unknown>): readonly Element[] {
  return [
    { coordinate: `${type}.${field.name}: ${String(field.type)}`, name: field.name, description: field.description },
    ...field.args.map((argument) => ({
      coordinate: `${type}.${field.name}(${argument.name}: ${String(argument.type)})`,
      name: argument.name,
      description: argument.description,
    })),
  ];
}

/** Every type, field, argument and value of a schema, without what GraphQL itself brings. */
function elementsOf(schema: GraphQLSchema): { readonly types: readonly Element[]; readonly inside: readonly Element[] } {
  const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  return {
    types: own.map((type) => ({ coordinate: type.name, name: type.name, description: type.description })),
    inside: own.flatMap((type): readonly Element[] => {
      if (isObjectType(type)) return Object.values(type.getFields()).flatMap((field) => fieldElements(type.name, field));
      if (isEnumType(type))
        return type.getValues().map(({ name, description }) => ({ coordinate: `${type.name}.${name}`, name, description }));
      if (!isInputObjectType(type)) return [];
      return Object.values(type.getFields()).map((field) => ({
        coordinate: `${type.name}.${field.name}: ${String(field.type)}`,
        name: field.name,
        description: field.description,
      }));
    }),
  };
}

/** What is wrong with a contract: another root, a shape that is no table, something that is not marked or missing, a foreign word, a name without a meaning. */
export function contractFaults(schema: GraphQLSchema, marked: ReadonlySet<string>): readonly string[] {
  const { types, inside } = elementsOf(schema);
  const all = [...types, ...inside];
  const held = new Set(all.map(({ coordinate }) => coordinate));
  const odd = Object.values(schema.getTypeMap()).filter((type) => isUnionType(type) || isInterfaceType(type));
  return [
    ...[schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) => (root ? [`root ${root.name}`] : [])),
    ...odd.map((type) => `no table: ${type.name}`),
    ...[...held].filter((one) => !marked.has(one)).map((one) => `not marked: ${one}`),
    ...[...marked].filter((one) => !held.has(one)).map((one) => `missing: ${one}`),
    ...all
      .filter(({ name, coordinate }) => wordsOf(name).some((word) => isForeign(word, coordinate)))
      .map(({ coordinate }) => `foreign word: ${coordinate}`),
    ...all.filter(({ description }) => !description?.trim()).map(({ coordinate }) => `without a meaning: ${coordinate}`),
  ];
}

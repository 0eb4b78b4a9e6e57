import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLArgument,
  getNamedType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import type { Stage } from "../rights/stage.ts";

/** The schema that people ask. */
export const apiSchema = buildSchema(readFileSync(new URL("../../schemas/api.graphql", import.meta.url), "utf8"));

const isNeeded = (argument: GraphQLArgument) => isNonNullType(argument.type) && argument.defaultValue === undefined;

/** Everything that a type can answer down to a depth, each type once on the way. */
export function everything(type: GraphQLNamedType, depth: number, path: readonly string[] = []): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${everything(member, depth, path)}`)
      .join(" ")} }`;
  if (!isObjectType(type) && !isInterfaceType(type)) return "";
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isNeeded)) return [];
    const inner = getNamedType(field.type);
    if (!isObjectType(inner) && !isUnionType(inner) && !isInterfaceType(inner)) return [field.name];
    if (depth === 0 || path.includes(inner.name)) return [];
    // People are asked for at their own roads: at twenty places of one question they would only be fetched twenty times.
    if (inner.name === "Person" && type.name !== "PersonConnection") return [`${field.name} { id }`];
    return [`${field.name} ${everything(inner, depth - 1, [...path, inner.name])}`];
  });
  return `{ __typename ${parts.join(" ")} }`;
}

/** A question, and what it is called. */
export interface Road {
  readonly name: string;
  readonly document: string;
}

function literal(argument: Pick<GraphQLArgument, "type">): string {
  const type = getNamedType(argument.type);
  const one = isEnumType(type)
    ? (type.getValues()[0]?.name ?? "")
    : isInputObjectType(type)
      ? `{ ${Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type))
          .map((field) => `${field.name}: ${literal(field)}`)
          .join(", ")} }`
      : type.name === "Int"
        ? "2026"
        : type.name === "CalendarDate"
          ? '"2026-01-05"'
          : '"something"';
  return isListType(isNonNullType(argument.type) ? argument.type.ofType : argument.type) ? `[${one}]` : one;
}

/** Every root query of the schema: once with what it needs, and where it searches, sorts or fetches one of them, with what stands on the stage. */
export function roads(stage: Stage): readonly Road[] {
  const { opportunities, out, ventures, groton, csde } = stage.objects;
  const refs = [opportunities.open, opportunities.sealed, opportunities.judged, opportunities.decided, opportunities.intentions];
  const given: Readonly<Record<string, readonly string[]>> = {
    opportunity: refs.map(({ ref }) => `(ref: "${ref}")`),
    opportunities: ["(first: 50)", '(search: "KNRYSEAL")', '(agency: "CSDE", states: [PROPOSALS, SEALED])'],
    intentions: [
      "(first: 50)",
      "(resc: CREC)",
      '(search: "KNRYSEAL")',
      "(resc: CREC, states: [INTERESTED, CONFIRMED], opportunityStates: [PROPOSALS])",
    ],
    fundingDates: ['(from: "2026-01-01", to: "2026-12-31")'],
    outsideInitiative: [`(id: "${opportunities.initiative}")`],
    engagement: [`(id: "${out.engagement}")`],
    venture: [`(ref: "${ventures.ref}")`],
    stateContract: [`(id: "${csde}")`],
    district: [`(id: "${groton}")`],
    person: [`(id: "${stage.actorOf("clearinghouse.provider").personId}")`],
    resc: ["(code: CREC)"],
    noticePreview: [`(input: { host: LEARN, districtId: "${groton}" })`],
    customerSearch: ['(text: "KNRYSEAL")'],
    people: ["(first: 50)"],
  };
  const roots = Object.values(apiSchema.getQueryType()?.getFields() ?? {});
  return roots.flatMap((field) => {
    const needed = field.args.filter(isNeeded).map((argument) => `${argument.name}: ${literal(argument)}`);
    const calls = given[field.name] ?? [needed.length > 0 ? `(${needed.join(", ")})` : ""];
    const depth = ["opportunity", "intentions", "opportunities"].includes(field.name) ? 3 : field.name === "engagement" ? 1 : 2;
    return calls.map((call) => ({
      name: `${field.name}${call}`,
      document: `{ ${field.name}${call} ${everything(getNamedType(field.type), depth)} }`,
    }));
  });
}

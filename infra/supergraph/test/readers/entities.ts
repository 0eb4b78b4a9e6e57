import { askerFor } from "@resc/testing";
import { type GraphQLSchema, isCompositeType, isNonNullType, isObjectType, Kind, type ObjectTypeDefinitionNode, print } from "graphql";
import type { Column } from "../rights/columns.ts";
import type { Stage } from "../rights/stage.ts";
import { subgraphDocuments } from "./marked.ts";

/** A type of objects that the gateway fetches by key. */
interface Entity {
  readonly type: string;
  readonly key: string;
}

/** Where the objects of each type are; a new type of entity has to be added here. */
const objectsOf: Readonly<Record<string, string>> = {
  BoardSeat: "select id from membership.seat limit 5",
  Concern: "select id from membership.concern",
  Contribution: "select id from funding.contribution",
  CourtesyNotice: "select id from engagements.courtesy_notice",
  District: "select id from membership.district where short_name in ('Groton', 'Hartford')",
  Engagement: "select id from engagements.engagement",
  Meeting: "select id from membership.meeting",
  Metric: "select code as id from advocacy.metric limit 3",
  Opportunity: "select id from funding.opportunity",
  Organization: "select id from membership.organization",
  OutOfRegionRow: "select id from engagements.list_row",
  OutOfRegionSection: "select id from engagements.out_of_region_section",
  Packet: "select id from membership.packet",
  Person: "select id from membership.person",
  Resc: "select unnest(array['CREC', 'LEARN', 'ACES']) as id",
  RoleAlikeGroup: "select id from membership.role_alike_group limit 3",
  ServiceCategory: "select code as id from engagements.service_category limit 3",
  Source: "select id from membership.source limit 3",
  StateContract: "select id from funding.state_contract",
  StateContractSection: "select id from funding.state_contract_section",
  Town: "select key as id from membership.town where name in ('Groton', 'Hartford')",
  Venture: "select id from funding.venture",
};

/** Every type that some subgraph resolves by key. */
export function entities(): readonly Entity[] {
  const found = new Map<string, Entity>();
  for (const { definitions } of subgraphDocuments())
    for (const type of definitions.filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION))
      for (const directive of type.directives ?? []) {
        const key = /^@key\(fields: "(\w+)"/.exec(print(directive))?.[1];
        if (key !== undefined) found.set(type.name.value, { type: type.name.value, key });
      }
  return [...found.values()];
}

/** The types of entities whose objects nobody looks for yet. */
export function unknownEntities(): readonly string[] {
  return entities().flatMap(({ type }) => (type in objectsOf ? [] : [type]));
}

/** How a field is asked without arguments: leaves as they are, objects by their leaves; undefined where it cannot be. */
function asked(schema: GraphQLSchema, type: string, field: string, deep = true): string | undefined {
  const parent = schema.getType(type);
  const found = isObjectType(parent) ? parent.getFields()[field] : undefined;
  if (!found || found.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return undefined;
  const named = schema.getType(String(found.type).replaceAll(/[[\]!]/g, ""));
  if (!isCompositeType(named)) return field;
  if (!deep || !isObjectType(named)) return `${field} { __typename }`;
  const inner = Object.keys(named.getFields()).flatMap((one) => asked(schema, named.name, one, false) ?? []);
  return `${field} { ${inner.join(" ")} }`;
}

function holdsSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === 0 || value === false) return false;
  if (Array.isArray(value)) return value.some(holdsSomething);
  if (typeof value !== "object") return true;
  return Object.entries(value).some(([name, one]) => name !== "__typename" && holdsSomething(one));
}

/** Fields of entities that answer a reader with something when a subgraph is asked for them directly, as `Type.field`; oneself is not asked for. */
export async function shownTo(stage: Stage, reader: Column): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  for (const { type, key } of entities()) {
    const { rows } = await stage.alliance.database.admin.query<{ id: string }>(objectsOf[type] ?? "");
    const others = rows.filter(({ id }) => id !== stage.actorOf(reader).personId);
    const representations = others.map(({ id }) => ({ __typename: type, [key]: id }));
    for (const subgraph of stage.alliance.subgraphs) {
      const parent = subgraph.schema.getType(type);
      if (!isObjectType(parent) || !subgraph.schema.getType("_Entity")) continue;
      for (const field of Object.keys(parent.getFields()).filter((name) => name !== key)) {
        const selection = asked(subgraph.schema, type, field);
        if (selection === undefined) continue;
        const document = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`;
        const { data } = await askerFor(subgraph)(stage.actorOf(reader), document, { representations });
        const found = (data?.["_entities"] ?? []) as readonly (Record<string, unknown> | null)[];
        if (found.some((one) => holdsSomething(one?.[field]))) shown.add(`${type}.${field}`);
      }
    }
  }
  return shown;
}

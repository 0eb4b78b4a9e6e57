import { buildSchema, isInterfaceType } from "graphql";
import { header } from "./client-documents.ts";

/** Which types implement each interface: without it the cache in the browser cannot match `... on UserError`. */
export function possibleTypesModule(schemaSdl: string): string {
  const schema = buildSchema(schemaSdl, { assumeValid: true });
  const interfaces = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type));
  const table = Object.fromEntries(
    interfaces.map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]),
  );
  return `${header}
/** The types behind each interface of the API. */
export const possibleTypes: Record<string, string[]> = ${JSON.stringify(table, null, 2)};
`;
}

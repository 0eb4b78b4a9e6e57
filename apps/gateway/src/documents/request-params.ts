import { GatewayRefusal } from "../errors/refusal.ts";
import { limitSettings } from "../limits/limit-settings.ts";
import { parseStrictJson } from "../limits/strict-json.ts";

/** What a client asks for, read but not yet judged. Exactly one of `documentId` and `query` is present. */
export interface RequestParams {
  /** SHA-256 of a registered document, lower-case hexadecimal. */
  readonly documentId: string | undefined;
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function optionalText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new GatewayRefusal("BAD_REQUEST");
  return value;
}

function optionalRecord(value: unknown): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) throw new GatewayRefusal("BAD_REQUEST");
  return value;
}

/** The parameters of a JSON body that has been parsed. Refuses batches and anything of the wrong type. */
export function paramsFromBody(body: unknown): RequestParams {
  if (Array.isArray(body)) throw new GatewayRefusal("BATCH_NOT_ALLOWED");
  if (!isRecord(body)) throw new GatewayRefusal("BAD_REQUEST");
  const id = optionalText(body["documentId"]);
  const query = optionalText(body["query"]);
  if ((id === undefined) === (query === undefined)) throw new GatewayRefusal("BAD_REQUEST");
  optionalRecord(body["extensions"]);
  return {
    documentId: id?.toLowerCase().replace(/^sha256:/, ""),
    query,
    operationName: optionalText(body["operationName"]) || undefined,
    variables: optionalRecord(body["variables"]),
  };
}

function jsonParameter(value: string | null): unknown {
  return value === null || value === "" ? undefined : parseStrictJson(value, limitSettings.jsonDepth);
}

/** The parameters of a GET address. A parameter that comes twice is refused. */
export function paramsFromAddress(search: URLSearchParams): RequestParams {
  for (const name of new Set(search.keys())) if (search.getAll(name).length > 1) throw new GatewayRefusal("BAD_REQUEST");
  return paramsFromBody({
    documentId: search.get("documentId"),
    query: search.get("query"),
    operationName: search.get("operationName"),
    variables: jsonParameter(search.get("variables")),
    extensions: jsonParameter(search.get("extensions")),
  });
}

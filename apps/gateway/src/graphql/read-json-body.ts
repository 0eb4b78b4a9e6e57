import type { FastifyRequest } from "fastify";
import { GatewayRefusal } from "../errors/refusal.ts";
import { bodyText } from "../limits/body-text.ts";
import { checkJsonContent } from "../limits/content-type.ts";
import { limitSettings } from "../limits/limit-settings.ts";
import { parseStrictJson } from "../limits/strict-json.ts";

/** The JSON value of a request's body, held against the limits for bodies. */
export function readJsonBody(request: FastifyRequest): unknown {
  checkJsonContent(request.headers["content-type"], request.headers["content-encoding"]);
  if (!(request.body instanceof Uint8Array)) throw new GatewayRefusal("JSON_INVALID");
  return parseStrictJson(bodyText(request.body, limitSettings.bodyBytes), limitSettings.jsonDepth);
}

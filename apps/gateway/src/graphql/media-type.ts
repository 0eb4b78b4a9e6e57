import { GatewayRefusal } from "../errors/refusal.ts";

const graphqlJson = "application/graphql-response+json";
const plainJson = "application/json";

/** The media type of an answer, from the Accept header: GraphQL over HTTP's own when asked for, JSON otherwise. */
export function answerType(accept: string | undefined): string {
  if (accept === undefined || accept.trim() === "") return `${plainJson}; charset=utf-8`;
  const taken = accept.split(",").flatMap((part) => {
    const [type = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [type];
  });
  if (taken.includes(graphqlJson)) return `${graphqlJson}; charset=utf-8`;
  if ([plainJson, "application/*", "*/*"].some((type) => taken.includes(type))) return `${plainJson}; charset=utf-8`;
  throw new GatewayRefusal("NOT_ACCEPTABLE");
}

import { GatewayRefusal } from "../errors/refusal.ts";

/** Refuses a body that is not plain `application/json` in UTF-8. `contentType` and `contentEncoding` are the headers as sent. */
export function checkJsonContent(contentType: string | undefined, contentEncoding: string | undefined): void {
  if (contentEncoding !== undefined && contentEncoding.trim().toLowerCase() !== "identity")
    throw new GatewayRefusal("UNSUPPORTED_MEDIA_TYPE");
  const [type, ...parameters] = (contentType ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  if (type !== "application/json") throw new GatewayRefusal("UNSUPPORTED_MEDIA_TYPE");
  for (const parameter of parameters) {
    if (parameter.startsWith("charset=") && !["utf-8", "utf8"].includes(parameter.slice(8).replaceAll('"', ""))) {
      throw new GatewayRefusal("UNSUPPORTED_MEDIA_TYPE");
    }
  }
}

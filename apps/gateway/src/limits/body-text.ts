import { GatewayRefusal } from "../errors/refusal.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The body as text; refuses more than `limit` bytes and bytes that are not UTF-8. */
export function bodyText(body: Uint8Array, limit: number): string {
  if (body.byteLength > limit) throw new GatewayRefusal("BODY_TOO_LARGE");
  try {
    return utf8.decode(body);
  } catch {
    throw new GatewayRefusal("JSON_INVALID");
  }
}

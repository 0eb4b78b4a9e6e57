import type { GatewayLogger } from "./gateway-deps.ts";

/** A logger of one JSON object per line. `write` takes a line without its end. */
export function createJsonLogger(write: (line: string) => void): GatewayLogger {
  const at =
    (level: string) =>
    (message: string, fields: Readonly<Record<string, unknown>> = {}) =>
      write(JSON.stringify({ at: new Date().toISOString(), level, part: "gateway", message, ...fields }));
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

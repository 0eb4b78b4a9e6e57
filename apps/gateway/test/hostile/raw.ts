import { connect } from "node:net";

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes to a port of loopback and reads until the other side closes. `bodyLater` goes out after the head. */
export function sendRaw(port: number, head: readonly string[], ...bodyLater: readonly (string | Uint8Array)[]): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(
        `${["Host: 127.0.0.1", "Connection: close", ...head.slice(1)].reduce((text, line) => `${text}\r\n${line}`, head[0] ?? "")}\r\n\r\n`,
      );
      for (const part of bodyLater) socket.write(part);
    });
    socket
      .on("data", (part: Buffer) => parts.push(part))
      .on("error", (error: NodeJS.ErrnoException) => (error.code === "ECONNRESET" || error.code === "EPIPE" ? undefined : reject(error)))
      .on("close", () => {
        const text = Buffer.concat(parts).toString();
        const [, status = "0"] = /^HTTP\/1\.1 (\d+)/.exec(text) ?? [];
        const [top = "", ...rest] = text.split("\r\n\r\n");
        resolve({ status: Number(status), head: top, body: rest.join("\r\n\r\n") });
      });
  });
}

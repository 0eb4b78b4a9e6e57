import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** A port of loopback that nobody listens on now, below the range from which systems take the ports of outgoing connections. */
export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });
  return free ? port : freePort();
}

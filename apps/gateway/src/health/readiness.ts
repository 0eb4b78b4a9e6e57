import type { GatewayStore } from "@resc/store/gateway";
import { request } from "undici";

const probeMilliseconds = 1_000;
const keptMilliseconds = 500;

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await request(url, { signal: AbortSignal.timeout(probeMilliseconds) });
    await answer.body.dump();
    return answer.statusCode === 200;
  } catch {
    return false;
  }
}

/** Whether everything the gateway needs is ready; half a second old at most, so that asking often costs the parts nothing. */
export function createReadiness(store: GatewayStore, urls: readonly string[]): () => Promise<boolean> {
  let asked = { at: Number.NEGATIVE_INFINITY, result: Promise.resolve(false) };
  return () => {
    const now = performance.now();
    if (now - asked.at > keptMilliseconds) {
      asked = { at: now, result: Promise.all([store.ready(), ...urls.map(answers)]).then((all) => all.every(Boolean)) };
    }
    return asked.result;
  };
}

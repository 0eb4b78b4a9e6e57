import { Worker } from "node:worker_threads";
import type { PlainSheet } from "./xlsx-sheets.ts";

// The compiled worker stands beside the compiled caller, and the source beside the source.
const worker = new URL(import.meta.url.endsWith(".ts") ? "./xlsx-worker.ts" : "./xlsx-worker.js", import.meta.url);

/** The bytes of a spreadsheet. Written beside the event loop: ten thousand rows take a second, and other requests must not wait for them (S10). */
export async function writeXlsx(sheets: readonly PlainSheet[], signal: AbortSignal): Promise<Buffer> {
  const thread = new Worker(worker, { workerData: sheets, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  const stop = () => void thread.terminate();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      thread.once("message", (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
      thread.once("error", reject);
      thread.once("exit", () => reject(new Error("The spreadsheet was not written to its end.")));
    });
  } finally {
    signal.removeEventListener("abort", stop);
    await thread.terminate();
  }
}

import { Agent, request } from "node:http";

/** One HTTP request, ready to be sent as often as wanted. */
export interface ReadyRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Sends one request and gives the text of its answer. Rejects with one clear line when the status is not 200. */
export function send(agent: Agent, { url, method, headers, body }: ReadyRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.once("error", reject);
      answer.once("end", () => {
        const text = Buffer.concat(parts).toString("utf8");
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`${url} answered ${answer.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.once("error", reject);
    sent.end(body ?? undefined);
  });
}

/** How long a block of load lasts: until the time is over and the least number of answers is there. */
export interface BlockLength {
  readonly milliseconds: number;
  readonly leastAnswers: number;
}

/**
 * Closed loop: so many callers, each asking again as soon as it is answered. An answer is the whole of a case, all its pages.
 * Gives the latency of each in milliseconds and how long the block lasted.
 */
export async function block(
  requests: readonly ReadyRequest[],
  callers: number,
  length: BlockLength,
): Promise<{ readonly latencies: readonly number[]; readonly milliseconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const latencies: number[] = [];
  const started = performance.now();
  const going = () => performance.now() - started < length.milliseconds || latencies.length < length.leastAnswers;
  const caller = async () => {
    while (going()) {
      const asked = performance.now();
      for (const one of requests) await send(agent, one);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const milliseconds = performance.now() - started;
  agent.destroy();
  return { latencies, milliseconds };
}

import { Agent } from "node:http";
import { isDeepStrictEqual } from "node:util";
import { type BenchCase, benchCases } from "./cases.ts";
import type { Contestant } from "./contestants.ts";
import { type ReadyRequest, send } from "./load.ts";

/** A case, ready to be asked of each contestant: the requests of all its pages. */
export interface ReadyCase {
  readonly of: BenchCase;
  /** Objects with an id in the whole answer. */
  readonly objects: number;
  /** Size of the hand-written answer in bytes, all pages. */
  readonly bytes: number;
  readonly requests: ReadonlyMap<Contestant, readonly ReadyRequest[]>;
}

interface Pages {
  readonly requests: readonly ReadyRequest[];
  readonly data: readonly unknown[];
  readonly bytes: number;
}

const pages = 2;

async function askPages(agent: Agent, contestant: Contestant, one: BenchCase): Promise<Pages> {
  const requests: ReadyRequest[] = [];
  const data: unknown[] = [];
  let bytes = 0;
  let after: string | null = null;
  for (let page = 0; page < (one.pagedBy === null ? 1 : pages); page += 1) {
    const request: ReadyRequest = contestant.request(one, after);
    const text = await send(agent, request);
    const answer = JSON.parse(text) as { data?: Record<string, { pageInfo?: { endCursor?: string } }>; errors?: unknown };
    if (answer.errors || !answer.data) throw new Error(`${contestant.name} answers ${one.name} with errors: ${text.slice(0, 300)}`);
    requests.push(request);
    data.push(answer.data);
    bytes += text.length;
    after = answer.data[one.pagedBy ?? ""]?.pageInfo?.endCursor ?? null;
  }
  return { requests, data, bytes };
}

function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + objectsIn(one), 0);
  if (typeof value !== "object" || value === null) return 0;
  return ("id" in value ? 1 : 0) + objectsIn(Object.values(value));
}

/** Asks every case of every contestant once. Throws with one clear line when they do not all answer the same rows, or none. */
export async function checkSameRows(contestants: readonly Contestant[]): Promise<readonly ReadyCase[]> {
  const agent = new Agent({ keepAlive: true });
  try {
    const ready: ReadyCase[] = [];
    for (const one of benchCases) {
      const answers = new Map<Contestant, Pages>();
      for (const contestant of contestants) answers.set(contestant, await askPages(agent, contestant, one));
      const floor = [...answers].find(([{ name }]) => name === "handWritten")?.[1];
      if (!floor) throw new Error("Nothing to compare with: the hand-written server is not among the contestants.");
      for (const [{ name }, { data }] of answers) {
        if (!isDeepStrictEqual(data, floor.data))
          throw new Error(`${name} does not answer ${one.name} with the rows of the hand-written SQL.`);
      }
      const objects = objectsIn(floor.data);
      if (objects === 0) throw new Error(`${one.name} has no rows: there is nothing to measure.`);
      ready.push({
        of: one,
        objects,
        bytes: floor.bytes,
        requests: new Map([...answers].map(([contestant, { requests }]) => [contestant, requests])),
      });
    }
    return ready;
  } finally {
    agent.destroy();
  }
}

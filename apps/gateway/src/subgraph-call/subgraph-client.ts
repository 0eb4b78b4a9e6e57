import { setTimeout as wait } from "node:timers/promises";
import { Agent } from "undici";
import { Breaker } from "./breaker.ts";
import { exchangeJson, SubgraphFailure } from "./http-exchange.ts";
import { RetryBudget } from "./retry-budget.ts";

/** How long and how large a call to a subgraph may be. */
export interface CallLimits {
  readonly callMilliseconds: number;
  readonly answerBytes: number;
}

/** The limits of the security design, section 3. */
export const defaultCallLimits: CallLimits = { callMilliseconds: 4_000, answerBytes: 10 * 1024 * 1024 };

/** One call: its body, the headers for each try (a signed statement is used once), and whether it may be tried twice. */
export interface SubgraphCall {
  readonly body: Uint8Array;
  readonly headers: () => Promise<Record<string, string>>;
  readonly repeatable: boolean;
  readonly signal: AbortSignal;
}

/** The gateway's side of one subgraph: its own connections, deadline, breaker and retry budget. */
export class SubgraphClient {
  readonly #url: string;
  readonly #limits: CallLimits;
  readonly #agent = new Agent({ connections: 64, pipelining: 1, keepAliveTimeout: 10_000, connect: { timeout: 1_000 } });
  readonly #breaker: Breaker;
  readonly #budget = new RetryBudget();

  constructor(url: string, limits: CallLimits = defaultCallLimits, breaker: Breaker = new Breaker()) {
    this.#url = url;
    this.#limits = limits;
    this.#breaker = breaker;
  }

  /** The subgraph's JSON answer. Rejects with a `SubgraphFailure` when there is none. */
  async call(call: SubgraphCall): Promise<Record<string, unknown>> {
    this.#budget.earn();
    try {
      return await this.#try(call);
    } catch (error) {
      const again = error instanceof SubgraphFailure && error.retryable && call.repeatable && !call.signal.aborted && this.#budget.spend();
      if (!again) throw error;
    }
    await wait(20 + Math.random() * 80);
    return this.#try(call);
  }

  async #try(call: SubgraphCall): Promise<Record<string, unknown>> {
    const leave = this.#breaker.enter();
    if (leave === null) throw new SubgraphFailure("The breaker is open.", false);
    const deadline = AbortSignal.timeout(this.#limits.callMilliseconds);
    try {
      const headers = await call.headers();
      const signal = AbortSignal.any([deadline, call.signal]);
      const answer = await exchangeJson({
        url: this.#url,
        agent: this.#agent,
        body: call.body,
        headers,
        signal,
        answerBytes: this.#limits.answerBytes,
      });
      leave("answered");
      return answer;
    } catch (error) {
      // The request ran out of its own time or lost its client: no fault of this subgraph.
      leave(call.signal.aborted && !deadline.aborted ? "abandoned" : "failed");
      if (error instanceof SubgraphFailure) throw error;
      const outOfTime = deadline.aborted || call.signal.aborted;
      throw new SubgraphFailure(outOfTime ? "No answer in time." : "No answer.", !outOfTime && !(error instanceof SyntaxError), error);
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}

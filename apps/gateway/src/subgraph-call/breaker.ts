const windowSize = 20;
const failuresToOpen = 10;
const openMilliseconds = 5_000;
const probes = 3;

/** How a call that was let through ended. A call that the client abandoned says nothing about the subgraph. */
export type CallOutcome = "answered" | "failed" | "abandoned";

/**
 * Stops calling a subgraph that keeps failing, so that waiting for it does not slow the others (promise S9).
 * Ten failures among the last twenty calls open it for 5 s; then three calls are let through, and all three must be answered.
 */
export class Breaker {
  readonly #now: () => number;
  #recent: boolean[] = [];
  #openedAt: number | null = null;
  #probesOut = 0;
  #probesAnswered = 0;

  /** `now` gives milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Asks to make a call. Null: not now. Otherwise the outcome must be told, once. */
  enter(): ((outcome: CallOutcome) => void) | null {
    if (this.#openedAt === null) return (outcome) => this.#record(outcome);
    if (this.#now() - this.#openedAt < openMilliseconds) return null;
    if (this.#probesOut + this.#probesAnswered >= probes) return null;
    this.#probesOut += 1;
    const opening = this.#openedAt;
    return (outcome) => this.#recordProbe(outcome, opening);
  }

  #record(outcome: CallOutcome): void {
    if (outcome === "abandoned" || this.#openedAt !== null) return;
    this.#recent = [...this.#recent.slice(1 - windowSize), outcome === "failed"];
    if (this.#recent.filter(Boolean).length >= failuresToOpen) this.#open();
  }

  #recordProbe(outcome: CallOutcome, opening: number): void {
    // A probe of an earlier opening comes back late: its counters are gone.
    if (this.#openedAt !== opening) return;
    this.#probesOut -= 1;
    if (outcome === "failed") this.#open();
    else if (outcome === "answered") {
      this.#probesAnswered += 1;
      if (this.#probesAnswered >= probes) this.#close();
    }
  }

  #open(): void {
    this.#openedAt = this.#now();
    this.#probesOut = 0;
    this.#probesAnswered = 0;
  }

  #close(): void {
    this.#openedAt = null;
    this.#recent = [];
    this.#probesOut = 0;
    this.#probesAnswered = 0;
  }
}

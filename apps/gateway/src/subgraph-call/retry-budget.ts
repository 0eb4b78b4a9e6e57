const share = 0.1;
const most = 10;

/** Lets at most one call in ten be a retry, so that retries cannot double the load of a subgraph in trouble. */
export class RetryBudget {
  #left = most;

  /** A first try was made: a tenth of a retry is earned. */
  earn(): void {
    this.#left = Math.min(most, this.#left + share);
  }

  /** True when one retry may be made now; it is then spent. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

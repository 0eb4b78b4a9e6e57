interface Asked<Answer> {
  /** The question that was sent last. */
  latest: Promise<Answer>;
  open: number;
}

/**
 * Answers questions that are asked anew while they are open. Everybody who waits gets the answer to the question sent last:
 * what was read before a change never arrives after it. Where the last question is given up or fails, the own answer stands.
 */
export function newestAnswer<Answer>(): (question: string, send: () => Promise<Answer>) => Promise<Answer> {
  const asked = new Map<string, Asked<Answer>>();

  return async (question, send) => {
    const own = send();
    const entry = asked.get(question) ?? { latest: own, open: 0 };
    asked.set(question, entry);
    entry.latest = own;
    entry.open += 1;
    try {
      let answer = await own;
      for (let heard = own; entry.latest !== heard;) {
        heard = entry.latest;
        answer = await heard.catch(() => answer);
      }
      return answer;
    } finally {
      entry.open -= 1;
      if (entry.open === 0) asked.delete(question);
    }
  };
}

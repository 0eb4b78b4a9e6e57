import { useCallback, useRef, useState } from "react";
import { useViewer } from "../../../app/session/viewer.ts";
import { pagedPath } from "../../contract/read-document.ts";
import { flatten } from "../result/flatten.ts";
import { keepRun } from "./history.ts";
import { appendPage, nextCursor } from "./pages.ts";
import { runQuery, type Run, type RunResult } from "./run-query.ts";

/** A document that can be run, and what it brought. */
export interface Runner {
  readonly busy: boolean;
  readonly result: RunResult | null;
  /** What brought the result. */
  readonly ran: Run | null;
  /** There was no answer at all. */
  readonly failure: Error | null;
  readonly run: (run: Run, title: string) => Promise<void>;
  /** Reads the next page behind the rows that are there; absent when they are all there. */
  readonly more: (() => Promise<void>) | undefined;
}

/** Runs documents one at a time; the answer of an earlier run that comes late is dropped. */
export function useRun(): Runner {
  const who = useViewer()?.person?.id ?? "";
  const [state, setState] = useState<Pick<Runner, "busy" | "result" | "ran" | "failure">>({
    busy: false,
    result: null,
    ran: null,
    failure: null,
  });
  const turn = useRef(0);

  const go = useCallback(async (run: Run, then: (result: RunResult) => RunResult, done?: (result: RunResult) => void) => {
    turn.current += 1;
    const mine = turn.current;
    setState((before) => ({ ...before, busy: true }));
    try {
      const result = await runQuery(run);
      done?.(result);
      if (mine === turn.current) setState((before) => ({ busy: false, result: then(result), ran: before.ran ?? run, failure: null }));
    } catch (cause) {
      const failure = cause instanceof Error ? cause : new Error(String(cause));
      if (mine === turn.current) setState((before) => ({ ...before, busy: false, failure }));
    }
  }, []);

  const run = useCallback(
    async (next: Run, title: string) => {
      setState((before) => ({ ...before, ran: next }));
      await go(
        next,
        (result) => result,
        ({ data, cost }) =>
          keepRun(who, {
            ...next,
            id: crypto.randomUUID(),
            at: new Date().toISOString(),
            title,
            rows: data && (flatten(data)[0]?.rows.length ?? 0),
            cost: cost?.used ?? null,
          }),
      );
    },
    [go, who],
  );

  const { result, ran } = state;
  const path = ran && pagedPath(ran.document);
  const after = nextCursor(result?.data ?? null, path);
  const more =
    result && ran && path && after !== null
      ? () => go({ ...ran, variables: { ...ran.variables, after } }, (next) => appendPage(result, next, path))
      : undefined;
  return { ...state, run, more };
}

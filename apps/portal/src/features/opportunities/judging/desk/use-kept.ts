import { useEffect, useRef, useState } from "react";

/** Where a value stands. */
export type KeptState = "NONE" | "TYPED" | "SAVING" | "KEPT" | "FAILED";

/** A value that saves itself. */
export interface Kept<Value> {
  readonly value: Value;
  readonly state: KeptState;
  readonly problem: string;
  /** Saved after `wait` milliseconds without another change. */
  readonly change: (value: Value, wait: number) => void;
  /** Saves what waits. Answers whether everything is kept. */
  readonly flush: () => Promise<boolean>;
}

/** Keeps one value by itself, one save after the other. `save` answers what went wrong, or null. */
export function useKept<Value>(initial: Value, save: (value: Value) => Promise<string | null>): Kept<Value> {
  const [value, setValue] = useState(initial);
  const [state, setState] = useState<KeptState>("NONE");
  const [problem, setProblem] = useState("");
  const live = useRef({
    value: initial,
    dirty: false,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    saving: null as Promise<boolean> | null,
  });
  const run = async (): Promise<boolean> => {
    const kept = live.current;
    clearTimeout(kept.timer);
    while (kept.dirty) {
      kept.dirty = false;
      setState("SAVING");
      // oxlint-disable-next-line no-await-in-loop -- the last value is to win.
      const wrong = await save(kept.value);
      if (wrong === null) continue;
      kept.dirty = true;
      setProblem(wrong);
      setState("FAILED");
      return false;
    }
    setState((before) => (before === "NONE" ? before : "KEPT"));
    return true;
  };
  const flush = (): Promise<boolean> => {
    const kept = live.current;
    kept.saving ??= run().finally(() => {
      kept.saving = null;
    });
    return kept.saving;
  };
  const change = (next: Value, wait: number) => {
    const kept = live.current;
    Object.assign(kept, { value: next, dirty: true });
    setValue(next);
    setState("TYPED");
    clearTimeout(kept.timer);
    kept.timer = setTimeout(() => void flush(), wait);
  };
  const leave = useRef(flush);
  useEffect(() => {
    leave.current = flush;
  });
  useEffect(() => {
    const kept = live.current;
    return () => {
      if (kept.dirty) void leave.current();
    };
  }, []);
  return { value, state, problem, change, flush };
}

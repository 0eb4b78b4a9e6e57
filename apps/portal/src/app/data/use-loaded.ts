import { useCallback, useEffect, useRef, useState } from "react";

/** Something that is read from the gateway outside GraphQL. */
export interface Loaded<Value> {
  /** Undefined until it is there; the old one stays while it is read again. */
  readonly value: Value | undefined;
  readonly failure: Error | undefined;
  readonly reload: () => void;
}

/** Reads on mount and whenever `load` changes; give a function that stays the same while it means the same. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [state, setState] = useState<{ readonly value?: Value; readonly failure?: Error }>({});
  const turn = useRef(0);
  const reload = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    // An answer that was overtaken by a later question is dropped.
    load().then(
      (value) => mine === turn.current && setState({ value }),
      (cause: unknown) =>
        mine === turn.current && setState((before) => ({ ...before, failure: cause instanceof Error ? cause : new Error(String(cause)) })),
    );
  }, [load]);
  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  return { value: state.value, failure: state.failure, reload };
}

import { useCallback, useEffect, useState } from "react";

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
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setState({ value }),
      (cause: unknown) => wanted && setState({ failure: cause instanceof Error ? cause : new Error(String(cause)) }),
    );
    return () => {
      wanted = false;
    };
  }, [load, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { value: state.value, failure: state.failure, reload };
}

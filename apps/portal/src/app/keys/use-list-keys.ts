import { useEffect, useEffectEvent } from "react";
import { isBusyWithKeys } from "./chord.ts";
import { singleKeys } from "./help-state.ts";

/** What the list keys do on a page. */
export interface ListKeys {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  /** The one act that `e` stands for on the selected row. */
  readonly onAct?: () => void;
  /** What a digit gives the selected row. */
  readonly onDigit?: (digit: number) => void;
}

/** `j` and `k` move through a list, `e` acts on the selected row, a digit gives it a step. */
export function useListKeys(keys: ListKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !singleKeys.get() || isBusyWithKeys(event.target))
      return;
    if (event.key === "j") keys.onNext();
    if (event.key === "k") keys.onPrevious();
    if (event.key === "e") keys.onAct?.();
    if (/^\d$/.test(event.key)) keys.onDigit?.(Number(event.key));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

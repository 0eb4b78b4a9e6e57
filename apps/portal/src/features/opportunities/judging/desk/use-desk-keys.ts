import type { RefObject } from "react";
import { useListKeys } from "../../../../app/keys/use-list-keys.ts";

const anyStep = "input[type=radio]";

/** `j` and `k` go to the next and the previous line of the rubric, over all submissions; a digit gives the line in focus that step, where the scale has it. */
export function useDeskKeys(desk: RefObject<HTMLElement | null>): void {
  const lines = () => [...(desk.current?.querySelectorAll<HTMLElement>("[data-score-line]") ?? [])];
  const current = () => lines().findIndex((line) => line.contains(document.activeElement));
  const goTo = (index: number) => {
    const line = lines()[index];
    (line?.querySelector<HTMLElement>(`${anyStep}:checked`) ?? line?.querySelector<HTMLElement>(anyStep))?.focus();
  };
  useListKeys({
    onNext: () => goTo(Math.min(current() + 1, lines().length - 1)),
    onPrevious: () => goTo(Math.max(current() - 1, 0)),
    onDigit: (digit) => {
      const step = lines()[current()]?.querySelector<HTMLElement>(`${anyStep}[value="${digit}"]`);
      step?.focus();
      step?.click();
    },
  });
}

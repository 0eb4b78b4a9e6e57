import type { IntentionState, RescCode } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { intentionWords } from "./words.ts";
import { messages } from "./messages.ts";

/** Six dots: who has stated what; the words stand behind them for who cannot see a dot. Nothing for who does not see intentions. */
export function IntentionDots({
  intentions,
}: {
  readonly intentions: readonly { readonly resc: RescCode; readonly state: IntentionState }[];
}) {
  if (intentions.length === 0) return null;
  const stated = intentions.filter(({ state }) => state !== "NOT_STATED").length;
  return (
    <span className="intention-dots">
      <span className="sr">{messages.dots(stated)}</span>
      {intentions.map(({ resc, state }) => (
        <span
          key={resc}
          className={`dot dot-${state.toLowerCase()}`}
          title={`${rescShortNames[resc]}: ${intentionWords[state]}`}
          aria-hidden
        />
      ))}
    </span>
  );
}

import type { NoticeFactsFragment } from "@resc/client/portal";
import { Pill } from "@resc/ui";
import { IconAlertTriangle } from "@tabler/icons-react";
import { lateWords } from "./late-words.ts";
import { NoticeFlagPill, NoticeStatePill } from "./notice-state-pill.tsx";

/** How a notice stands; late says by which rule, without drama. */
export function NoticeStandingByRule({
  notice: { state, flags, dueRule },
}: {
  readonly notice: Pick<NoticeFactsFragment, "state" | "flags" | "dueRule">;
}) {
  return (
    <span className="row">
      <NoticeStatePill state={state} />
      {flags.map((flag) =>
        flag === "LATE" ? (
          <Pill key={flag} tone="bad" icon={IconAlertTriangle}>
            {sentence(lateWords(dueRule, state === "DUE"))}
          </Pill>
        ) : (
          <NoticeFlagPill key={flag} flag={flag} />
        ),
      )}
    </span>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

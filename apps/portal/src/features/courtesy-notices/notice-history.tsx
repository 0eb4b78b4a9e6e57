import { Timeline, formatInstant } from "@resc/ui";
import { historyItems } from "./history-items.tsx";
import { messages } from "./messages.ts";
import type { PaneNotice } from "./notice-pane.tsx";

/** What happened to a notice, and where its mails stand for those who may know. */
export function NoticeHistory({ notice: { timeline, mail } }: { readonly notice: PaneNotice }) {
  return (
    <>
      {timeline.length > 0 && (
        <section className="notice-part">
          <h3>{messages.timeline}</h3>
          <Timeline items={historyItems(timeline)} />
        </section>
      )}
      {mail.length > 0 && (
        <section className="notice-part">
          <h3>{messages.receipts}</h3>
          <ul className="plain-list">
            {mail.map(({ to, kind, state, at }) => (
              <li key={`${to} ${kind} ${at}`} className="row-between">
                <span>
                  {to}: {messages.mailKinds[kind] ?? kind}
                </span>
                <span className="small">{[messages.mailStates[state] ?? state, at && formatInstant(at)].filter(Boolean).join(", ")}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

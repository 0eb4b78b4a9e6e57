import { rescShortNames } from "@resc/domain";
import { KeyValue, formatInstant } from "@resc/ui";
import { messages } from "./messages.ts";
import type { PaneNotice } from "./notice-pane.tsx";
import { capacityWords, collaborationWords } from "./words.ts";

/** What the two sides said since: calls asked for, conversation, concerns, other memories, changes. */
export function NoticeAnswers({ notice }: { readonly notice: PaneNotice }) {
  const { callMe, conversation, concerns, amendments, remembersDifferently } = notice;
  return (
    <>
      {callMe && notice.flags.includes("CALL_ME") && (
        <section className="notice-part">
          <h3>{messages.callAsked(callMe.byName ?? rescShortNames[notice.host.code])}</h3>
          <blockquote className="quote">
            {callMe.words}
            {callMe.phone && (
              <>
                {" "}
                <a href={`tel:${callMe.phone.replace(/[^\d+]/g, "")}`}>{callMe.phone}</a>
              </>
            )}
            <footer>{formatInstant(callMe.at)}</footer>
          </blockquote>
        </section>
      )}
      {conversation && (
        <section className="notice-part stack-tight">
          <h3>{messages.conversation}</h3>
          <KeyValue
            facts={[
              [messages.collaboration, collaborationWords[conversation.collaboration]],
              [messages.capacityBuilding, capacityWords[conversation.capacityBuilding]],
            ]}
          />
          <blockquote className="quote">
            {conversation.words}
            <footer>{messages.conversationBy(conversation.byName, formatInstant(conversation.at))}</footer>
          </blockquote>
        </section>
      )}
      {concerns.length > 0 && (
        <section className="notice-part stack-tight">
          <h3>{messages.concerns}</h3>
          {concerns.map(({ at, byName, text }) => (
            <blockquote key={at} className="quote">
              {text}
              <footer>{messages.concernBy(byName, formatInstant(at))}</footer>
            </blockquote>
          ))}
        </section>
      )}
      {remembersDifferently && (
        <section className="notice-part">
          <h3>{messages.remembered(rescShortNames[notice.host.code])}</h3>
          <blockquote className="quote">{remembersDifferently}</blockquote>
        </section>
      )}
      {amendments.length > 0 && (
        <section className="notice-part stack-tight">
          <h3>{messages.amendments}</h3>
          {amendments.map(({ at, difference }) => (
            <blockquote key={at} className="quote">
              {difference}
              <footer>{formatInstant(at)}</footer>
            </blockquote>
          ))}
        </section>
      )}
    </>
  );
}

import { KeyValue } from "@resc/ui";
import { messages } from "./messages.ts";
import type { PaneNotice } from "./notice-pane.tsx";
import { capacityWords, collaborationWords, topicWords } from "./words.ts";

/** The four topics of the Accord, and the personal word. */
export function NoticeTopics({ notice }: { readonly notice: PaneNotice }) {
  return (
    <section className="notice-part stack-tight">
      <h3>{messages.topics}</h3>
      <KeyValue
        facts={[
          [messages.typeOfService, notice.typeOfService ?? messages.notRecorded],
          [messages.lengthOfCommitment, notice.lengthOfCommitment ?? messages.notRecorded],
          [messages.collaboration, topicWords(notice.collaboration && collaborationWords[notice.collaboration], notice.collaborationWords)],
          [messages.capacityBuilding, topicWords(notice.capacityBuilding && capacityWords[notice.capacityBuilding], notice.capacityWords)],
        ]}
      />
      {notice.message && <blockquote className="quote">{notice.message}</blockquote>}
    </section>
  );
}

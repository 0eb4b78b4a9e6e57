import { connecticutDate, rescShortNames } from "@resc/domain";
import { KeyValue, PathLink, formatDay, formatInstant } from "@resc/ui";
import { dueRuleOf } from "./late-words.ts";
import { messages } from "./messages.ts";
import type { PaneNotice } from "./notice-pane.tsx";
import { channelWords, lengthWords } from "./words.ts";

/** Who, what, how long, and whom to call. */
export function NoticeDetails({ notice }: { readonly notice: PaneNotice }) {
  const { recipient, givenBy, engagement, providerContact: contact } = notice;
  const due = messages.dueBy(formatDay(connecticutDate(new Date(notice.dueAt))), messages.rules[dueRuleOf(notice.dueRule)]);
  const spoken =
    notice.spokenAt &&
    notice.channel &&
    messages.spoken(channelWords[notice.channel], notice.spokeWith ?? rescShortNames[notice.host.code], formatInstant(notice.spokenAt));
  const customer = notice.district ? (
    <PathLink href={`/districts/${notice.district.id}`}>{notice.customerName}</PathLink>
  ) : (
    notice.customerName
  );
  return (
    <KeyValue
      facts={[
        ["Customer", customer],
        [
          messages.what,
          [notice.service, notice.category?.label].filter((words, index, all) => words && all.indexOf(words) === index).join(" · "),
        ],
        [messages.howLong, lengthWords(notice)],
        [messages.due, notice.state === "DUE" && due],
        [messages.given, notice.givenAt && (spoken || [formatInstant(notice.givenAt), givenBy?.name].filter(Boolean).join(", "))],
        [messages.recipient, recipient && [recipient.name, recipient.title].filter(Boolean).join(", ")],
        [messages.callWhom, contact && <Contact contact={contact} />],
        [messages.engagement, engagement && <PathLink href={`/engagements/${engagement.id}`}>{engagement.ref}</PathLink>],
        [messages.follows, notice.state === "DUE" && notice.toFollowReason],
        [messages.lateReason, notice.lateReason],
        [messages.neverGivenReason, notice.neverGivenReason],
      ]}
    />
  );
}

function Contact({ contact }: { readonly contact: NonNullable<PaneNotice["providerContact"]> }) {
  return (
    <span className="contact">
      <span>{[contact.name, contact.title].filter(Boolean).join(", ")}</span>
      {contact.phone && <a href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`}>{contact.phone}</a>}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
    </span>
  );
}

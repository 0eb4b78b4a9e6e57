import type { Reader } from "@resc/store";
import { formatDate } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { connecticutDate } from "@resc/domain";
import type { CapacityTopic, CollaborationTopic, NoticeChannel } from "../courtesy-notice/courtesy-notice.words.ts";
import type { NoticeMailFacts } from "./notice-mail.ts";

/** A notice as a message needs it, with the giver to whom replies go. */
export interface NoticeForMail extends NoticeMailFacts {
  readonly giverEmail: string | null;
  readonly hostCode: RescCode;
  readonly recipientPersonId: string | null;
  readonly givenOn: string | null;
  readonly dueRule: "TARGET" | "BEFORE_START";
  /** The home RESC's latest words of each kind. */
  readonly answers: {
    readonly concern: string | null;
    readonly remembers: string | null;
    readonly call: string | null;
    readonly conversation: string | null;
  };
}

interface Row {
  readonly provider: RescCode;
  readonly host: RescCode;
  readonly customer_name: string;
  readonly service: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly days: number | null;
  readonly collaboration: CollaborationTopic | null;
  readonly collaboration_words: string | null;
  readonly capacity_building: CapacityTopic | null;
  readonly capacity_words: string | null;
  readonly message: string | null;
  readonly channel: NoticeChannel | null;
  readonly spoken_at: Date | null;
  readonly spoke_with: string | null;
  readonly recipient_person_id: string | null;
  readonly due_rule: "TARGET" | "BEFORE_START";
  readonly given_at: Date | null;
  readonly concern: string | null;
  readonly remembers_differently: string | null;
  readonly call_me_words: string | null;
  readonly conversation_words: string | null;
  readonly giver_name: string | null;
  readonly giver_title: string | null;
  readonly giver_phone: string | null;
  readonly giver_email: string | null;
}

const channelWords: Readonly<Record<NoticeChannel, string | null>> = {
  PLATFORM: null,
  CALL: "by telephone",
  EMAIL: "by mail",
  MEETING: "in a meeting",
  OTHER: "in another way",
};

function spoken(row: Row): string | null {
  const how = row.channel ? channelWords[row.channel] : null;
  if (!how || !row.spoken_at) return null;
  return `This records what was said ${how} with ${row.spoke_with ?? "you"} on ${formatDate(connecticutDate(row.spoken_at))}. If you remember it differently, say so in the portal.`;
}

/** Reads a notice for a message, under the rights of whoever reads: the worker reads as the recipient. Null when they may not. */
export async function readNoticeForMail(reader: Reader, noticeId: string): Promise<NoticeForMail | null> {
  const [row] = await reader.query<Row>(
    `select n.provider_code as provider, n.host_code as host, n.customer_name, n.service, n.starts_on, n.ends_on, n.days, n.collaboration, n.collaboration_words, n.capacity_building, n.capacity_words, n.message,
       n.channel, n.spoken_at, n.spoke_with, n.recipient_person_id, n.due_rule, n.given_at,
       (select c.text from notice_concern c where c.notice_id = n.id order by c.at desc, c.id desc limit 1) as concern, n.remembers_differently, n.call_me_words, n.conversation_words,
       p.name as giver_name, p.title as giver_title, p.phone as giver_phone, p.email as giver_email
     from courtesy_notice n join engagement e on e.id = n.engagement_id left join known_person p on p.id = coalesce(n.given_by, e.opened_by) where n.id = $1`,
    [noticeId],
  );
  if (!row) return null;
  return {
    provider: row.provider,
    host: row.host,
    hostCode: row.host,
    customerName: row.customer_name,
    service: row.service,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    days: row.days,
    collaboration: row.collaboration,
    collaborationWords: row.collaboration_words,
    capacityBuilding: row.capacity_building,
    capacityWords: row.capacity_words,
    message: row.message,
    giverName: row.giver_name ?? "the RESC doing the work",
    giverTitle: row.giver_title,
    giverPhone: row.giver_phone,
    giverEmail: row.giver_email,
    channelWords: spoken(row),
    recipientPersonId: row.recipient_person_id,
    givenOn: row.given_at ? connecticutDate(row.given_at) : null,
    dueRule: row.due_rule,
    answers: { concern: row.concern, remembers: row.remembers_differently, call: row.call_me_words, conversation: row.conversation_words },
  };
}

import { rescShortNames } from "@resc/domain";
import { Card, Pill } from "@resc/ui";
import { IconClock } from "@tabler/icons-react";
import { NoticeFields } from "../courtesy-notices/notice-fields.tsx";
import { topicsInput } from "../courtesy-notices/notice-form.ts";
import type { NoticeField } from "../courtesy-notices/notice-form.ts";
import { NoticePreview } from "../courtesy-notices/notice-preview.tsx";
import type { Duty } from "../courtesy-notices/notice-recipient.tsx";
import { useCategories } from "./category-select.tsx";
import { customerInput } from "./customer.ts";
import { daysNumber } from "./start-form.ts";
import { startMessages as messages } from "./start-messages.ts";
import type { StartForm } from "./use-start-form.ts";

/** The courtesy notice to one home RESC, written while the engagement is. */
export function StartNoticeCard({
  start: { form, field },
  index,
  duty,
}: {
  readonly start: StartForm;
  readonly index: number;
  readonly duty: Duty | undefined;
}) {
  const { values } = form;
  const categories = useCategories();
  const notice = values.notices[index];
  if (!notice) return null;
  const { categoryCode, startsOn, endsOn } = values;
  const period = { startsOn, endsOn, days: daysNumber(values.days) };
  const service = values.service.trim() || (categories.find(({ value }) => value === categoryCode)?.label ?? "");
  return (
    <Card
      title={messages.notice(rescShortNames[notice.host])}
      acts={
        <Pill tone="warn" icon={IconClock}>
          {messages.asked}
        </Pill>
      }
    >
      <div className="stack">
        <NoticeFields
          values={notice}
          modes={["GIVE", "RECORD", "LATER"]}
          duty={duty}
          service={service}
          period={period}
          field={(name: NoticeField) => field(`notices.${index}.${name}`)}
        />
        {notice.mode === "GIVE" && (
          <NoticePreview
            input={{
              host: notice.host,
              ...customerInput(values.customer),
              categoryCode,
              service: values.service.trim() || null,
              ...period,
              ...topicsInput(notice),
            }}
          />
        )}
      </div>
    </Card>
  );
}

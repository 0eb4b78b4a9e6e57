import { Card, PathLink, RescTag, formatDay } from "@resc/ui";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";

/** Where the engagement stands on the out-of-region list. */
export function EngagementListRows({ rows }: { readonly rows: Engagement["listRows"] }) {
  if (rows.length === 0) return null;
  return (
    <Card title={messages.list}>
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.id} className="row-between">
            <PathLink href={`/list?row=${row.id}`}>{row.ref}</PathLink>
            <RescTag code={row.host.code} />
            <span className="small">
              {[messages.listed(formatDay(row.listedOn)), row.reviewedOn && messages.reviewed(formatDay(row.reviewedOn))]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

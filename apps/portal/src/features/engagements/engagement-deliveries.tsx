import { Card, DataTable, countOf, formatCount, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";

type Delivery = Engagement["deliveries"][number];

const columns: readonly Column<Delivery>[] = [
  { id: "day", header: messages.deliveryDay, cell: ({ deliveredOn }) => formatDay(deliveredOn) },
  { id: "hours", header: messages.hours, numeric: true, cell: ({ hours }) => hours },
  {
    id: "participants",
    header: messages.participants,
    numeric: true,
    cell: ({ participants }) => participants !== null && formatCount(participants),
  },
  { id: "note", header: messages.note, wide: true, cell: ({ note }) => note },
];

/** The days of work so far, with their sums. */
export function EngagementDeliveries({ engagement: { deliveries, state } }: { readonly engagement: Engagement }) {
  if (deliveries.length === 0)
    return state === "IN_DELIVERY" ? (
      <Card title={messages.deliveries}>
        <p className="quiet">{messages.noDeliveries}</p>
      </Card>
    ) : null;
  const hours = deliveries.reduce((sum, delivery) => sum + delivery.hours, 0);
  const people = deliveries.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
  const total = messages.total(
    countOf(deliveries.length, "day", "days"),
    `${formatCount(hours)} ${hours === 1 ? "hour" : "hours"}`,
    countOf(people, "participant", "participants"),
  );
  return (
    <Card title={messages.deliveries} flush foot={total}>
      <DataTable caption={messages.deliveries} columns={columns} rows={deliveries} rowKey={({ id }) => id} compact empty={null} />
    </Card>
  );
}

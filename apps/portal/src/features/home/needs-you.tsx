import { Button } from "@mantine/core";
import type { Home_PageQuery } from "@resc/client/portal";
import { EmptyState, PathLink } from "@resc/ui";
import { IconAlertTriangle, IconClock, IconInbox, IconPhone } from "@tabler/icons-react";
import { messages } from "./messages.ts";

/** Something that waits for the viewer, and the one act it asks for. */
export type NeedsYouItem = Pick<
  NonNullable<Home_PageQuery["waitingForMe"]>[number],
  "id" | "title" | "detail" | "path" | "actLabel" | "flag"
>;

const icons: Readonly<Record<string, typeof IconClock>> = {
  LATE: IconAlertTriangle,
  NEVER_GIVEN: IconAlertTriangle,
  NO_ANSWER: IconClock,
  CALL_ME: IconPhone,
};
const urgent: readonly (string | null)[] = ["LATE", "NEVER_GIVEN"];

/** What needs the viewer, in the order in which it does. */
export function NeedsYou({ items }: { readonly items: readonly NeedsYouItem[] }) {
  if (items.length === 0) return <EmptyState title={messages.nothing}>{messages.nothingMore}</EmptyState>;
  return (
    <ul className="todo">
      {items.map((item) => {
        const Icon = icons[item.flag ?? ""] ?? IconInbox;
        return (
          <li key={item.id}>
            <Icon size={20} aria-hidden color={urgent.includes(item.flag) ? "var(--bad)" : "var(--accent-ink)"} />
            <div>
              <b>{item.title}</b>
              <p>{item.detail}</p>
            </div>
            <Button component={PathLink} href={item.path} variant="default" size="compact-sm">
              {item.actLabel}
              <span className="sr">: {item.title}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

import { Card } from "@resc/ui";
import { useEffect, useRef, useState } from "react";
import { AddTopic } from "./add-topic.tsx";
import { AgendaLine } from "./agenda-line.tsx";
import type { Item, Meeting } from "./meeting-page.tsx";
import { messages } from "./messages.ts";
import { useArrangement } from "./use-arrangement.ts";

const standing = 2;

/** The items with one moved by a step; the two lists stay first. */
export function movedBy<One>(items: readonly One[], at: number, step: -1 | 1): readonly One[] {
  const to = at + step;
  const moving = items[at];
  if (moving === undefined || at < standing || to < standing || to >= items.length) return items;
  const rest = items.filter((_, place) => place !== at);
  return [...rest.slice(0, to), moving, ...rest.slice(to)];
}

/** The agenda in order with minutes each. Alt and the arrow keys move an item; what is moved is kept at once. */
export function AgendaOrder({ meeting }: { readonly meeting: Meeting }) {
  const { items, pending, keep } = useArrangement(meeting);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const can = meeting.viewerCan;
  const move = (item: Item, step: -1 | 1) => {
    const at = items.findIndex(({ id }) => id === item.id);
    const next = movedBy(items, at, step);
    if (next === items) return;
    setSaid(messages.moved(item.title, at + step + 1));
    void keep(next);
  };
  // Heard on the list, wherever in an item the person is: buttons, minutes or note.
  useEffect(() => {
    const within = list.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-item]") : null;
      const item = items.find(({ id }) => id === row?.dataset.item);
      if (!event.altKey || !item) return;
      if (event.key === "ArrowUp" || event.key === "ArrowDown") {
        event.preventDefault();
        if (can.arrange) move(item, event.key === "ArrowUp" ? -1 : 1);
      }
      if (event.code === "KeyN" && can.note) {
        event.preventDefault();
        row?.querySelector("textarea")?.focus();
      }
    };
    within?.addEventListener("keydown", onKeyDown);
    return () => within?.removeEventListener("keydown", onKeyDown);
  });
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Card
      title={messages.order}
      acts={<b>{messages.total(meeting.minutesPlanned, total)}</b>}
      foot={can.arrange || can.note ? messages.keys : undefined}
      flush
    >
      <ol className="agenda-items" ref={list}>
        {items.map((item, place) => (
          <AgendaLine
            key={item.id}
            item={item}
            number={place + 1}
            meeting={meeting}
            onMove={place >= standing ? (step) => move(item, step) : undefined}
            onMinutes={(minutes) => void keep(items.map((one) => (one.id === item.id ? { ...one, minutes } : one)))}
          />
        ))}
      </ol>
      {can.arrange && <AddTopic meeting={meeting} waits={pending} />}
      <p className="sr" role="status">
        {said}
      </p>
    </Card>
  );
}

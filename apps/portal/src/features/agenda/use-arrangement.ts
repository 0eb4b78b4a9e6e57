import { Meeting_ArrangeDocument } from "@resc/client/portal";
import { useRef, useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastFailed } from "../../app/parts/toast.tsx";
import type { Item, Meeting } from "./meeting-page.tsx";
import { messages } from "./messages.ts";

/** The agenda as it is being put in order. */
interface Arrangement {
  readonly items: readonly Item[];
  /** Whether the platform has not answered yet. */
  readonly pending: boolean;
  /** Keeps this order with these minutes. What is asked for meanwhile goes out after the answer, one after the other. */
  readonly keep: (next: readonly Item[]) => Promise<void>;
}

/** Puts the items of a meeting in order: shown at once, kept in the order of asking; as read again where that did not happen. */
export function useArrangement(meeting: Meeting): Arrangement {
  const arrange = useAct(Meeting_ArrangeDocument);
  // What was asked for stands until the page has read the version that came of it.
  const [asked, setAsked] = useState<{ readonly items: readonly Item[]; readonly until: number }>();
  const wanted = useRef<readonly Item[]>(undefined);

  async function keep(next: readonly Item[]): Promise<void> {
    const running = wanted.current !== undefined;
    wanted.current = next;
    setAsked({ items: next, until: Infinity });
    if (running) return;
    let version = meeting.version;
    for (let sent: unknown; wanted.current && wanted.current !== sent;) {
      sent = wanted.current;
      const items = wanted.current.map(({ id, minutes }) => ({ id, minutes }));
      const outcome = await arrange.run({ id: meeting.id, version, items });
      if (!outcome.ok) {
        toastFailed(messages.failed, outcome.message);
        wanted.current = undefined;
        return setAsked(undefined);
      }
      ({ version } = outcome.result.meeting);
    }
    wanted.current = undefined;
    setAsked((now) => now && { ...now, until: version });
  }

  const pending = asked !== undefined && meeting.version < asked.until;
  return { items: pending ? asked.items : meeting.items, pending, keep };
}

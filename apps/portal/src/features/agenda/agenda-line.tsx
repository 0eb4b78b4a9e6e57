import { ActionIcon, NumberInput } from "@mantine/core";
import { Meeting_NoteDocument, Meeting_RemoveTopicDocument } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { PathLink, Pill, formatDay } from "@resc/ui";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useAct } from "../../app/data/use-act.ts";
import { ConcernActs, useSimply } from "../concerns/concern-acts.tsx";
import { messages as concernMessages, stateTones, stateWords } from "../concerns/messages.ts";
import { ItemNote } from "./item-note.tsx";
import type { Item, Meeting } from "./meeting-page.tsx";
import { kindWords, messages } from "./messages.ts";

/** One item of the agenda: what, raised by whom, minutes, note and outcome. */
export function AgendaLine({
  item,
  number,
  meeting,
  onMove,
  onMinutes,
}: {
  readonly item: Item;
  readonly number: number;
  readonly meeting: Meeting;
  readonly onMove: ((step: -1 | 1) => void) | undefined;
  readonly onMinutes: (minutes: number) => void;
}) {
  const { viewerCan: can } = meeting;
  const remove = useAct(Meeting_RemoveTopicDocument);
  const note = useAct(Meeting_NoteDocument);
  const simply = useSimply();
  const { concern, action } = item;
  return (
    <li className="agenda-item" data-item={item.id}>
      <span className="agenda-number">{number}</span>
      <div>
        <p>{concern ? <PathLink href={`/concerns/${concern.ref}`}>{item.title}</PathLink> : <b>{item.title}</b>}</p>
        <p className="sub">
          {kindWords[item.kind]}
          {concern && ` · ${concern.ref} · ${concern.raisedBy?.name ?? ""}, ${rescShortNames[concern.raisedFor]}`}
          {item.supplement !== null && ` · ${messages.supplement(item.supplement)}`}
        </p>
        {concern && item.kind === "CONCERN" && <Pill tone={stateTones[concern.state]}>{stateWords[concern.state]}</Pill>}
        {action && (
          <p className="quiet">{`${action.words ?? ""} ${concernMessages.by(action.owner?.name ?? "", formatDay(action.dueOn))}`}</p>
        )}
      </div>
      <div className="agenda-side">
        {can.arrange ? (
          <>
            <NumberInput
              key={item.minutes}
              aria-label={messages.minutesFor(item.title)}
              size="sm"
              min={0}
              max={240}
              hideControls
              defaultValue={item.minutes}
              onBlur={(event) => {
                const minutes = Number(event.currentTarget.value);
                if (Number.isInteger(minutes) && minutes !== item.minutes) onMinutes(minutes);
              }}
            />
            <span aria-hidden>{messages.minutes}</span>
          </>
        ) : (
          <span>{messages.minutesOf(item.minutes)}</span>
        )}
        {can.arrange && onMove && (
          <>
            <ActionIcon variant="default" size="lg" aria-label={messages.up(item.title)} onClick={() => onMove(-1)}>
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon variant="default" size="lg" aria-label={messages.down(item.title)} onClick={() => onMove(1)}>
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
          </>
        )}
        {can.arrange && item.kind === "TOPIC" && (
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={messages.remove(item.title)}
            onClick={() => void simply(() => remove.run({ id: meeting.id, version: meeting.version, itemId: item.id }), messages.removed)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {(can.note || item.note || concern?.viewerCan.decide) && (
        <div className="agenda-more">
          <ItemNote item={item} editable={can.note} act={note} />
          {concern && item.kind === "CONCERN" && concern.viewerCan.decide && (
            <div className="row">
              <ConcernActs concern={concern} />
            </div>
          )}
        </div>
      )}
    </li>
  );
}

import { Button, Menu } from "@mantine/core";
import { PathLink, Pill, formatDay, formatPeriod } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconDots } from "@tabler/icons-react";
import type { Seat } from "./board-page.tsx";
import { messages } from "./messages.ts";
import type { OpenSeatDialog } from "./seat-dialog.tsx";

const tones = { VACANT: "warn", HELD: "ok", ENDED: "mute" } as const;

function Holder({ seat }: { readonly seat: Seat }) {
  if (!seat.memberName) return <span className="quiet">{messages.nobody}</span>;
  return (
    <>
      {seat.memberName}
      {seat.person?.title && <span className="sub">{seat.person.title}</span>}
      {seat.executiveTerms.map(({ id, from, lastDay }) => (
        <span key={id} className="sub">
          {messages.executiveUntil(formatPeriod(from, lastDay))}
        </span>
      ))}
    </>
  );
}

function Acts({ seat, open }: { readonly seat: Seat; readonly open: (dialog: OpenSeatDialog) => void }) {
  const can = seat.viewerCan;
  const name = seat.district.shortName;
  if (can.fill)
    return (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={messages.fillFor(name)}
        onClick={() => open({ act: "fill", seatId: seat.id })}
      >
        {messages.fill}
      </Button>
    );
  const acts = (["elect", "leave", "end"] as const).filter((act) => (act === "leave" ? can.leaveExecutive : can[act]));
  if (acts.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconDots size={16} aria-hidden />} aria-label={messages.moreFor(name)}>
          {messages.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act} onClick={() => open({ act, seatId: seat.id })}>
            {messages[act]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Columns of a board's seats. */
export function seatColumns(open: (dialog: OpenSeatDialog) => void): readonly Column<Seat>[] {
  return [
    {
      id: "district",
      header: messages.district,
      cell: ({ district, number }) => (
        <>
          <PathLink href={`/districts/${district.id}`}>{district.shortName}</PathLink>
          {number > 1 && <span className="sub">{messages.secondSeat(number)}</span>}
        </>
      ),
    },
    { id: "holder", header: messages.holder, cell: (seat) => <Holder seat={seat} /> },
    {
      id: "term",
      header: messages.term,
      cell: ({ opensOn, from, lastDay, endReason }) => (
        <>
          {from ? (
            formatPeriod(from, lastDay)
          ) : (
            <span className="quiet">{opensOn ? messages.since(formatDay(opensOn)) : messages.noStart}</span>
          )}
          {endReason && <span className="sub">{endReason}</span>}
        </>
      ),
    },
    {
      id: "state",
      header: messages.state,
      cell: ({ state, endsSoon }) => (
        <>
          <Pill tone={tones[state]}>{messages.states[state]}</Pill> {endsSoon && <Pill tone="warn">{messages.endsSoon}</Pill>}
        </>
      ),
    },
    { id: "acts", header: messages.acts, hiddenHeader: true, cell: (seat) => <Acts seat={seat} open={open} /> },
  ];
}

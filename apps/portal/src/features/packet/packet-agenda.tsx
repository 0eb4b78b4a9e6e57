import { rescShortNames } from "@resc/domain";
import { Card, PathLink, formatDay } from "@resc/ui";
import { messages } from "./messages.ts";
import type { Packet } from "./packet-page.tsx";

type Credits = Packet["agenda"][number]["raisedBy"];

const credited = (raisedBy: Credits) => raisedBy.map(({ name, resc }) => `${name}, ${rescShortNames[resc]}`).join("; ");

function Links({ links }: { readonly links: readonly string[] }) {
  return links.map((link) => (
    <PathLink key={link} href={link}>
      {link.split("/").at(-1)}
    </PathLink>
  ));
}

/** The agenda as it was frozen, with the words of each concern. */
export function PacketAgenda({ lines }: { readonly lines: Packet["agenda"] }) {
  return (
    <Card title={messages.agenda}>
      <ol className="packet-agenda">
        {lines.map((line) => (
          <li key={line.position}>
            <b>{line.title}</b> <span className="quiet">{messages.agendaMinutes(line.minutes)}</span>
            {line.text && <p className="prose">{line.text}</p>}
            {line.kind === "ACTION" && <p className="quiet">{messages.due(line.owner ?? "", formatDay(line.dueOn))}</p>}
            {line.kind === "CONCERN" && (
              <p className="quiet">
                {line.ref} · {messages.raisedBy} {credited(line.raisedBy)} <Links links={line.links} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What came after the packet was asked for, in its order. */
export function Supplements({ packet }: { readonly packet: Packet }) {
  if (packet.supplements.length === 0) return null;
  return (
    <Card title={messages.supplements}>
      <ul className="packet-agenda plain">
        {packet.supplements.map(({ number, ref, area, text, raisedBy, links }) => (
          <li key={number}>
            <b>
              {messages.supplement(number)}: {area}
            </b>
            <p className="prose">{text}</p>
            <p className="quiet">
              {ref} · {messages.raisedBy} {credited(raisedBy)} <Links links={links} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

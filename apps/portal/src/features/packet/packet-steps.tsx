import { Card, Pill, formatInstant } from "@resc/ui";
import { IconCheck, IconClock } from "@tabler/icons-react";
import { messages } from "./messages.ts";
import type { PacketMeeting } from "./packet-page.tsx";

/** What stands before the freeze, or which sections have arrived after it. */
export function PacketSteps({ meeting }: { readonly meeting: PacketMeeting }) {
  const { packet, items } = meeting;
  const count = (kind: string) => items.filter((item) => item.kind === kind).length;
  if (!packet)
    return (
      <Card title={messages.steps}>
        <ol className="packet-steps">
          <li>{messages.step.items(items.length)}</li>
          <li>{messages.step.concerns(count("CONCERN"))}</li>
          <li>{messages.step.actions(count("ACTION"))}</li>
          <li>{messages.step.clock(formatInstant(meeting.freezeAt))}</li>
        </ol>
      </Card>
    );
  return (
    <div className="no-print">
      <Card title={messages.steps}>
        <p>{messages.asked(packet.number, formatInstant(packet.asOf))}</p>
        <ul className="packet-steps">
          {packet.sections.map(({ section, lines }) => (
            <li key={section}>
              {messages.section[section]}{" "}
              <Pill tone="ok" icon={IconCheck}>
                {messages.arrived(lines)}
              </Pill>
            </li>
          ))}
          {packet.awaited.map((section) => (
            <li key={section}>
              {messages.section[section]}{" "}
              <Pill tone="warn" icon={IconClock}>
                {messages.awaited}
              </Pill>
            </li>
          ))}
        </ul>
        {packet.awaited.length > 0 && <p className="quiet">{messages.awaitedMore}</p>}
      </Card>
    </div>
  );
}

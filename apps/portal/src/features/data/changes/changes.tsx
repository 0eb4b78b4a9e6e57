import { apiChanges } from "@resc/client/portal";
import { Card, formatDay, Timeline } from "@resc/ui";
import { useViewer } from "../../../app/session/viewer.ts";
import { messages } from "../messages.ts";
import { type ChangedDay, changesOf } from "./changes-of.ts";

const words = messages.changes;

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p className="small">{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Day({ day }: { readonly day: ChangedDay }) {
  if (day.first) return <>{words.first}</>;
  const { breaking, dangerous, added, declared } = day;
  if (breaking.length + dangerous.length + added.length === 0) return <>{words.words}</>;
  return (
    <>
      {declared !== null && <p>{declared}</p>}
      <List title={words.breaking} lines={breaking} />
      <List title={words.dangerous} lines={dangerous} />
      <List title={words.added} lines={added} />
    </>
  );
}

/** What changed in the viewer's contract and when, the newest first. */
export function Changes() {
  const viewer = useViewer();
  if (!viewer) return null;
  const days = changesOf(apiChanges, viewer.role);
  return (
    <Card title={words.title}>
      <p className="small">{words.lede}</p>
      <Timeline items={days.map((day) => ({ key: day.date, when: formatDay(day.date), title: <Day day={day} /> }))} />
    </Card>
  );
}

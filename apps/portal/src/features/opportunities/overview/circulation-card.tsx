import { rescShortNames } from "@resc/domain";
import { Card, DataTable, Pill, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { overviewMessages as words } from "./messages.ts";
import type { Overview } from "./overview-tab.tsx";

type Receipt = Overview["circulations"][number]["receipts"][number];

const columns: readonly Column<Receipt>[] = [
  { id: "resc", header: words.resc, cell: ({ resc }) => rescShortNames[resc] },
  {
    id: "person",
    header: words.person,
    cell: ({ person, standsIn }) => (
      <>
        {person.name}
        {standsIn && <span className="sub">{words.standsIn}</span>}
      </>
    ),
  },
  {
    id: "mail",
    header: words.mail,
    cell: ({ mail }) =>
      mail === null ? "–" : <Pill tone={mail === "FAILED" ? "bad" : mail === "SENT" ? "ok" : "mute"}>{words.mails[mail] ?? mail}</Pill>,
  },
  { id: "arrived", header: words.arrived, cell: ({ receivedAt }) => (receivedAt ? formatInstant(receivedAt) : "–") },
];

/** Every circulation with its six receipts, and what the agency changed. */
export function CirculationCard({ one }: { readonly one: Overview }) {
  return (
    <>
      {one.addenda.length > 0 && (
        <Card title={words.addenda}>
          {one.addenda.map(({ id, words: said, at, difference }) => (
            <section key={id} className="stack-tight">
              <b>{said}</b>
              <span className="small quiet">{formatInstant(at)}</span>
              <ul className="bullets">
                {difference.map(({ field, before, after }) => (
                  <li key={field}>
                    {field}: <del>{before ?? words.nothingStated}</del> <ins>{after ?? words.nothingStated}</ins>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Card>
      )}
      {one.circulations.map(({ id, number, at, note, receipts }) => (
        <Card key={id} title={words.circulated(number)} flush>
          <div className="card-body stack-tight">
            <span className="small quiet">{formatInstant(at)}</span>
            {note && <p className="notice-source">{note}</p>}
          </div>
          <DataTable caption={words.receipts} columns={columns} rows={receipts} rowKey={({ resc }) => resc} empty={null} />
        </Card>
      ))}
    </>
  );
}

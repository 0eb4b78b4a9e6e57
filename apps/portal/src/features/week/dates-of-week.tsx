import { connecticutDate } from "@resc/domain";
import { Card, EmptyState, PathLink, TableSkeleton, formatDay, formatInstant } from "@resc/ui";
import { type Dated, useDates } from "../home/use-dates.ts";
import { messages } from "./messages.ts";

/** The dates of a week, day by day. */
export function DatesOfWeek({ from, to }: { readonly from: string; readonly to: string }) {
  const { dates, loading, missing } = useDates(from, to);
  const days = Map.groupBy(dates, ({ at }) => connecticutDate(new Date(at)));
  return (
    <Card title={messages.dates} flush {...(missing ? { foot: messages.missing } : {})}>
      {loading && dates.length === 0 && <TableSkeleton rows={3} />}
      {!loading && dates.length === 0 && <EmptyState title={messages.noDates}>{messages.noDatesMore}</EmptyState>}
      {[...days].map(([day, items]) => (
        <section key={day} className="week-day" aria-label={formatDay(day)}>
          <h3>{dayWords(day)}</h3>
          <ul className="plain-list">
            {items.map((item) => (
              <DateLine key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

const named = new Intl.DateTimeFormat("en-US", { weekday: "long", timeZone: "UTC" });
const dayWords = (day: string) => `${named.format(new Date(`${day}T00:00:00Z`))}, ${formatDay(day)}`;

function DateLine({ item: { title, what, at, timed, path } }: { readonly item: Dated }) {
  return (
    <li>
      <PathLink href={path}>{title}</PathLink>
      <div className="small">{timed ? `${what}, ${formatInstant(at)}` : what}</div>
    </li>
  );
}

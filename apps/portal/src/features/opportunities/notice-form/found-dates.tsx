import { Button } from "@mantine/core";
import type { Opportunity_ReadingQuery } from "@resc/client/portal";
import { Pill } from "@resc/ui";
import { noticeFormMessages as words } from "./messages.ts";

type FoundDate = NonNullable<Opportunity_ReadingQuery["fundingNoticeReading"]>["dates"][number];

/** Dates found in the text, each with the line in which it stands; a person decides which is the closing. */
export function FoundDates({ dates, onUse }: { readonly dates: readonly FoundDate[]; readonly onUse: (date: FoundDate) => void }) {
  if (dates.length === 0) return <p role="status">{words.foundNone}</p>;
  return (
    <section className="stack-tight" aria-label={words.found} role="status">
      <h3>{words.found}</h3>
      <ul className="thread">
        {dates.map((date) => (
          <li key={`${date.line}${date.words}`}>
            <b>{date.words}</b> {date.looksLikeClosing && <Pill tone="info">{words.closesWords}</Pill>}
            <span className="sub">{date.line}</span>
            <Button variant="default" size="compact-sm" onClick={() => onUse(date)}>
              {words.use}
              <span className="sr">: {date.words}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

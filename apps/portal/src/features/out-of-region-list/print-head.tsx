import { connecticutDate } from "@resc/domain";
import { countOf, formatDay } from "@resc/ui";
import { useState } from "react";
import { filterWords } from "./filter-words.ts";
import { messages } from "./messages.ts";
import type { OutOfRegionListSearch } from "./search.ts";

/** What stands above the rows on paper: the day, the filters, the count. */
export function PrintHead({
  search,
  shown,
  total,
}: {
  readonly search: OutOfRegionListSearch;
  readonly shown: number;
  readonly total: number;
}) {
  const [today] = useState(() => connecticutDate(new Date()));
  return (
    <p className="print-only print-head">
      {messages.asOf(formatDay(today))}. {messages.filters(filterWords(search))}. {countOf(total, "row", "rows")}.{" "}
      {shown < total && messages.printPart(shown, total)}
    </p>
  );
}

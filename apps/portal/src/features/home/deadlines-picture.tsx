import { useSuspenseQuery } from "@apollo/client/react";
import { Home_FundingDatesDocument } from "@resc/client/portal";
import { addDays, connecticutDate } from "@resc/domain";
import { Card } from "@resc/ui";
import { useState } from "react";
import { messages } from "./messages.ts";
import { TimeLine } from "./time-line.tsx";

/** Six weeks, the first day included. */
const lastDay = 41;

/** What falls in the next six weeks in funding, on a line. */
export function DeadlinesPicture() {
  const [from] = useState(() => connecticutDate(new Date()));
  const to = addDays(from, lastDay);
  const { data } = useSuspenseQuery(Home_FundingDatesDocument, { variables: { from, to }, fetchPolicy: "cache-and-network" });
  return (
    <Card title={messages.deadlines}>
      <TimeLine items={data.fundingDates ?? []} from={from} to={to} />
    </Card>
  );
}

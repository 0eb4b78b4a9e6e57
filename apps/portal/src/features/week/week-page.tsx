import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Week_ListDocument } from "@resc/client/portal";
import { addDays, isRescCode, organizationNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { Card, CopyLink, Page, PathLink, StatStrip, formatDay } from "@resc/ui";
import { useState } from "react";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { type Viewer, useViewer } from "../../app/session/viewer.ts";
import { messages as homeMessages } from "../home/messages.ts";
import { NeedsYou } from "../home/needs-you.tsx";
import { useOwnWork } from "../home/use-own-work.ts";
import { WorkByMonth } from "../home/work-by-month.tsx";
import { DatesOfWeek } from "./dates-of-week.tsx";
import { messages } from "./messages.ts";
import { NewWork } from "./new-work.tsx";
import { mondayOf, thisMonday, type WeekSearch } from "./search.ts";
import "./week.css";

/**
 * One page for an Executive Director's Monday: what waits, what came on the out-of-region list, and the dates of the week.
 * @clause A38 A29
 * @page /week The week
 */
export function WeekPage() {
  const viewer = useViewer();
  return viewer && isRescCode(viewer.organization) ? <Week viewer={viewer} code={viewer.organization} /> : null;
}

function Week({ viewer, code }: { readonly viewer: Viewer; readonly code: RescCode }) {
  const { search } = useSearchState<WeekSearch>();
  const [current] = useState(() => thisMonday(new Date()));
  const monday = search.of === undefined ? current : mondayOf(search.of);
  const since = addDays(monday, -7);
  const { data } = useSuspenseQuery(Week_ListDocument, { variables: { resc: [code], from: since, to: addDays(monday, 6) } });
  const { waiting, numbers } = useOwnWork(viewer);
  const { ours, others } = data;
  const acts = (
    <>
      <CopyLink />
      <Button variant="default" onClick={() => globalThis.print()}>
        {messages.print}
      </Button>
      <Button component={PathLink} href={`/week?of=${since}`} variant="default">
        {messages.before}
      </Button>
      <Button component={PathLink} href={`/week?of=${addDays(monday, 7)}`} variant="default">
        {messages.after}
      </Button>
    </>
  );
  return (
    <Page title={messages.title(formatDay(monday))} lede={messages.lede(organizationNames[code])} acts={acts}>
      <div className="stack">
        {monday === current && (
          <Card title={homeMessages.needsYou} flush>
            <NeedsYou items={waiting} />
          </Card>
        )}
        {numbers.length > 0 && <StatStrip label={homeMessages.numbers} stats={numbers} />}
        <DatesOfWeek from={monday} to={addDays(monday, 6)} />
        <NewWork
          side="ours"
          title={messages.ours(formatDay(since))}
          rows={ours?.nodes ?? []}
          total={ours?.totalCount ?? 0}
          href={`/list?provider=${code}`}
        />
        <NewWork
          side="others"
          title={messages.others(formatDay(since))}
          rows={others?.nodes ?? []}
          total={others?.totalCount ?? 0}
          href={`/list?host=${code}`}
        />
        <WorkByMonth code={code} />
      </div>
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Home_ReaderDocument } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { Card, EmptyState, formatDay, Page, PathLink, StatStrip, TableSkeleton } from "@resc/ui";
import { IconChartDots, IconDatabaseSearch, IconFileSpreadsheet, IconKey, IconListSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useLoaded } from "../../app/data/use-loaded.ts";
import { LoadFailure } from "../../app/errors/load-failure.tsx";
import { type Viewer, viewerName } from "../../app/session/viewer.ts";
import { readKeys } from "../data/keys/key-api.ts";
import { MagnetGrantsPicture } from "../magnet-grants/magnet-grants-picture.tsx";
import { keysThatNeed } from "./keys-need-you.ts";
import { messages } from "./messages.ts";

const words = messages.reader;
const starts = [
  { href: "/explorer", icon: IconDatabaseSearch, ...words.starts.explorer },
  { href: "/data?tab=files", icon: IconFileSpreadsheet, ...words.starts.files },
  { href: "/data", icon: IconKey, ...words.starts.keys },
  { href: "/data?tab=dictionary", icon: IconListSearch, ...words.starts.dictionary },
  { href: "/metrics/magnet-grants", icon: IconChartDots, ...words.starts.chart },
] as const;

/** The first page of analysts and State readers: what their keys need, what there is, where to begin. */
export function ReaderHome({ viewer }: { readonly viewer: Viewer }) {
  const [now] = useState(() => new Date());
  const { data } = useSuspenseQuery(Home_ReaderDocument);
  const { value: keys, failure, reload } = useLoaded(readKeys);
  const needs = keysThatNeed(keys ?? [], now.getTime(), (instant) => formatDay(connecticutDate(new Date(instant))));
  const [firstName = ""] = viewerName(viewer).split(" ");
  return (
    <Page title={messages.greeting(now.getHours(), firstName)} lede={keys && messages.waiting(needs.length)}>
      <div className="split">
        <div className="stack">
          <Card title={messages.needsYou} flush>
            {failure && <LoadFailure failure={failure} onRetry={reload} />}
            {!keys && !failure && <TableSkeleton rows={2} />}
            {keys && needs.length === 0 && <EmptyState title={messages.nothing}>{words.nothingMore}</EmptyState>}
            {needs.length > 0 && (
              <ul className="todo">
                {needs.map(({ id, title, detail, actLabel }) => (
                  <li key={id}>
                    <IconKey size={20} aria-hidden color="var(--accent-ink)" />
                    <div>
                      <b>{title}</b>
                      <p>{detail}</p>
                    </div>
                    <Button component={PathLink} href="/data" variant="default" size="compact-sm">
                      {actLabel}
                      <span className="sr">: {title}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </Card>
          <StatStrip
            label={messages.numbers}
            stats={[
              { label: words.contracts, value: data.stateContracts?.totalCount ?? null, href: "/state-contracts" },
              { label: words.metrics, value: data.metrics?.length ?? null, href: "/metrics" },
              { label: words.districts, value: data.districts?.totalCount ?? null, href: "/districts" },
            ]}
          />
          {viewer.role === "ANALYST" && <MagnetGrantsPicture />}
        </div>
        <aside className="stack" aria-label={words.start}>
          <Card title={words.start} flush>
            <ul className="todo">
              {starts.map(({ href, icon: Icon, title, detail }) => (
                <li key={href}>
                  <Icon size={20} aria-hidden color="var(--accent-ink)" />
                  <div>
                    <PathLink href={href}>{title}</PathLink>
                    <p>{detail}</p>
                  </div>
                </li>
              ))}
            </ul>
          </Card>
        </aside>
      </div>
    </Page>
  );
}

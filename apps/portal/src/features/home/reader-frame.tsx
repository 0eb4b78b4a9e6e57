import { Button } from "@mantine/core";
import { connecticutDate } from "@resc/domain";
import { Card, EmptyState, formatDay, Page, PathLink, type Stat, StatStrip, TableSkeleton } from "@resc/ui";
import { IconChartDots, IconDatabaseSearch, IconFileSpreadsheet, IconKey, IconListSearch, IconMessage2 } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useLoaded } from "../../app/data/use-loaded.ts";
import { LoadFailure } from "../../app/errors/load-failure.tsx";
import { type Viewer, viewerName } from "../../app/session/viewer.ts";
import { readKeys } from "../data/keys/key-api.ts";
import { keysThatNeed } from "./keys-need-you.ts";
import { messages } from "./messages.ts";

/** Something that a reader is told first, with the one act that it asks for. */
export interface ReaderNeed {
  readonly id: string;
  readonly kind: "QUESTION" | "FILE" | "KEY";
  readonly title: string;
  readonly detail: string;
  readonly path: string;
  readonly actLabel: string;
}

const words = messages.reader;
const icons = { QUESTION: IconMessage2, FILE: IconFileSpreadsheet, KEY: IconKey } as const;
const starts = [
  { href: "/explorer", icon: IconDatabaseSearch, ...words.starts.explorer },
  { href: "/data?tab=files", icon: IconFileSpreadsheet, ...words.starts.files },
  { href: "/data", icon: IconKey, ...words.starts.keys },
  { href: "/data?tab=dictionary", icon: IconListSearch, ...words.starts.dictionary },
  { href: "/metrics/magnet-grants", icon: IconChartDots, ...words.starts.chart },
] as const;

/** The frame of a reader's first page: what needs them and their keys, numbers, a picture, where to begin. */
export function ReaderFrame({
  viewer,
  now,
  needs: first,
  nothingMore,
  stats,
  children,
}: {
  readonly viewer: Viewer;
  readonly now: Date;
  /** What comes before the keys. */
  readonly needs: readonly ReaderNeed[];
  /** What would stand there, where nothing does. */
  readonly nothingMore: string;
  readonly stats: readonly Stat[];
  readonly children: ReactNode;
}) {
  const { value: keys, failure, reload } = useLoaded(readKeys);
  const ofKeys = keysThatNeed(keys ?? [], now.getTime(), (instant) => formatDay(connecticutDate(new Date(instant)))).map(
    (need): ReaderNeed => ({ ...need, kind: "KEY", path: "/data" }),
  );
  const needs = [...first, ...ofKeys];
  const [firstName = ""] = viewerName(viewer).split(" ");
  return (
    <Page title={messages.greeting(now.getHours(), firstName)} lede={keys && messages.waiting(needs.length)}>
      <div className="split">
        <div className="stack">
          <Card title={messages.needsYou} flush>
            {failure && <LoadFailure failure={failure} onRetry={reload} />}
            {!keys && !failure && <TableSkeleton rows={2} />}
            {keys && needs.length === 0 && <EmptyState title={messages.nothing}>{nothingMore}</EmptyState>}
            {needs.length > 0 && <Needs needs={needs} />}
          </Card>
          <StatStrip label={messages.numbers} stats={stats} />
          {children}
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

function Needs({ needs }: { readonly needs: readonly ReaderNeed[] }) {
  return (
    <ul className="todo">
      {needs.map(({ id, kind, title, detail, path, actLabel }) => {
        const Icon = icons[kind];
        return (
          <li key={id}>
            <Icon size={20} aria-hidden color="var(--accent-ink)" />
            <div>
              <b>{title}</b>
              <p>{detail}</p>
            </div>
            <Button component={PathLink} href={path} variant="default" size="compact-sm">
              {actLabel}
              <span className="sr">: {title}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

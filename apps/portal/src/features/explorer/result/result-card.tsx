import { Button, SegmentedControl } from "@mantine/core";
import { connecticutDate } from "@resc/domain";
import { Card, EmptyState, formatCount, Pager, TableSkeleton } from "@resc/ui";
import { useState, useTransition } from "react";
import type { ReactNode } from "react";
import { LoadFailure } from "../../../app/errors/load-failure.tsx";
import { CopyButton } from "../../contract/copy-button.tsx";
import { messages } from "../messages.ts";
import type { Runner } from "../run/use-run.ts";
import type { ResultViewName } from "../search.ts";
import { citation } from "./citation.ts";
import { flatten } from "./flatten.ts";
import { QueryErrors } from "./query-errors.tsx";
import { ResultTableView } from "./result-table.tsx";

const words = messages.result;

/** An answer, and how it is shown. */
export interface ResultCardProps {
  readonly runner: Runner;
  readonly title: string;
  readonly view: ResultViewName;
  readonly onView: (view: ResultViewName) => void;
  /** Headings of known columns, in their order. */
  readonly columns?: readonly (readonly [path: string, heading: string])[] | undefined;
  /** Files that hold the same rows. */
  readonly files?: ReactNode;
  /** How the question is called where it is cited; null for what has no address of its own yet. */
  readonly question: string | null;
  /** Said before anything was run. */
  readonly before: string;
  readonly onAgain: () => void;
}

/** The answer of a run: table or JSON, what is wrong with it, what it cost, and the same as a program. */
export function ResultCard({ runner, title, view, onView, columns, files, question, before, onAgain }: ResultCardProps) {
  const { result, busy, failure } = runner;
  const acts = result && (
    <div className="row">
      {files}
      {question !== null && result.snapshot && <CiteButton question={question} snapshot={result.snapshot} />}
      <SegmentedControl
        size="xs"
        aria-label={words.view}
        data={(["table", "json"] as const).map((value) => ({ value, label: words.views[value] }))}
        value={view}
        onChange={(chosen) => onView(chosen)}
      />
    </div>
  );
  return (
    <Card title={title} acts={acts} foot={result?.cost && <CostLine runner={runner} />} flush>
      {failure && <LoadFailure failure={failure} onRetry={onAgain} />}
      {!failure && !result && (busy ? <TableSkeleton rows={6} /> : <EmptyState title={words.nothing}>{before}</EmptyState>)}
      {!failure && result && (
        <div aria-busy={busy}>
          <QueryErrors errors={result.errors} partly={result.data !== null} />
          {result.data && (view === "json" ? <Json value={result.data} /> : <Tables runner={runner} columns={columns} title={title} />)}
        </div>
      )}
    </Card>
  );
}

function CiteButton({ question, snapshot }: { readonly question: string; readonly snapshot: string }) {
  const [askedOn] = useState(() => connecticutDate(new Date()));
  const text = citation({ title: question, snapshot, askedOn, address: globalThis.location.href });
  return <CopyButton text={text} label={words.cite} about={words.citeMore} />;
}

function Json({ value }: { readonly value: object }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard cannot scroll the box
    <pre className="json-view" role="region" aria-label={words.json} tabIndex={0}>
      {JSON.stringify(value, null, 2)}
    </pre>
  );
}

function Tables({ runner, columns, title }: { readonly runner: Runner; readonly title: string } & Pick<ResultCardProps, "columns">) {
  const [reading, start] = useTransition();
  const tables = flatten(runner.result?.data ?? {});
  const { more } = runner;
  return tables.map((table) => (
    <div key={table.name}>
      {table.rows.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyMore}</EmptyState>
      ) : (
        <>
          <ResultTableView table={table} title={tables.length > 1 ? table.name : title} columns={columns} />
          <Pager
            shown={table.rows.length}
            total={table.total ?? table.rows.length}
            noun={words.rows}
            busy={reading}
            onMore={more && (() => start(more))}
          />
        </>
      )}
    </div>
  ));
}

function CostLine({ runner }: { readonly runner: Runner }) {
  const { cost, resetSeconds } = runner.result ?? {};
  if (!cost) return null;
  const minutes = Math.ceil((resetSeconds ?? 0) / 60);
  return (
    <span role="status">
      {words.cost(formatCount(cost.used), formatCount(cost.left))}
      {minutes > 0 && `, ${words.reset(minutes)}`}.
    </span>
  );
}

/** The files that hold all rows of a list under the same filters. */
export function FileButtons({ list, query }: { readonly list: string; readonly query: string }) {
  return ([".csv", ".xlsx"] as const).map((ending) => (
    <Button key={ending} component="a" href={`/lists/${list}${ending}${query}`} download variant="default" size="compact-sm">
      {ending === ".csv" ? words.csv : words.excel}
      <span className="sr"> {words.allRows}</span>
    </Button>
  ));
}

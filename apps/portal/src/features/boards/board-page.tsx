import { useSuspenseQuery } from "@apollo/client/react";
import { Board_PageDocument } from "@resc/client/portal";
import type { Board_PageQuery } from "@resc/client/portal";
import { isRescCode, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { Card, CopyLink, DataTable, EmptyState, FilterButton, FilterChips, Page, Pager, StatStrip } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { Suspense, useMemo, useState } from "react";
import { useMore } from "../../app/data/use-more.ts";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { seatColumns } from "./columns.tsx";
import { messages } from "./messages.ts";
import { SeatDialog } from "./seat-dialog.tsx";
import type { OpenSeatDialog } from "./seat-dialog.tsx";
import { seatStates } from "./search.ts";
import type { BoardSearch } from "./search.ts";

/** A seat as the page of its board reads it. */
export type Seat = NonNullable<Board_PageQuery["boardSeats"]>["nodes"][number];

/** The board of one RESC: vacancies first, then the terms that end first. */
export function BoardPage() {
  const { resc } = useParams({ from: "/boards/$resc" });
  if (isRescCode(resc)) return <KnownBoard code={resc} />;
  return (
    <Page title={messages.unknown}>
      <div className="card">
        <EmptyState title={messages.unknown}>{messages.unknownMore}</EmptyState>
      </div>
    </Page>
  );
}

function KnownBoard({ code }: { readonly code: RescCode }) {
  const { search, shown, busy, change } = useSearchState<BoardSearch>();
  const [dialog, setDialog] = useState<OpenSeatDialog | null>(null);
  const { data, fetchMore } = useSuspenseQuery(Board_PageDocument, {
    variables: { code, states: search.state ? [...search.state] : null, executive: search.executive ? true : null },
  });
  const more = useMore(data.boardSeats?.pageInfo, fetchMore);
  const columns = useMemo(() => seatColumns(setDialog), []);
  const rows = data.boardSeats?.nodes ?? [];
  const board = data.resc?.board;
  const opened = dialog && rows.find(({ id }) => id === dialog.seatId);
  const chips = [
    ...(shown.state ?? []).map((one) => ({
      key: one,
      label: messages.states[one],
      onRemove: () => change({ state: shown.state?.filter((other) => other !== one) }),
    })),
    ...(shown.executive ? [{ key: "executive", label: messages.onlyExecutive, onRemove: () => change({ executive: undefined }) }] : []),
  ];
  const here = `/boards/${code}`;
  const stats = [
    { label: messages.members, value: board?.members ?? null, href: `/districts?resc=${code}` },
    { label: messages.vacant, value: board?.vacant ?? null, href: `${here}?state=VACANT` },
    { label: messages.endingSoon, value: board?.endingSoon ?? null, href: `${here}?state=HELD` },
    { label: messages.executive, value: board?.executive ?? null, href: `${here}?executive=yes` },
  ];
  return (
    <Page
      title={messages.boardOf(rescShortNames[code])}
      lede={messages.lede}
      acts={<ExportMenu list="board-seats" right="exportBoards" filters={{ resc: code, state: search.state }} />}
    >
      <div className="stack">
        <StatStrip label={messages.numbers} stats={stats} />
        <Card title={messages.seatsOf} flush>
          <div className="toolbar">
            <FilterButton
              label={messages.state}
              value={shown.state ?? []}
              onChange={(states) => change({ state: states.length > 0 ? seatStates.filter((one) => states.includes(one)) : undefined })}
              options={seatStates.map((value) => ({ value, label: messages.states[value] }))}
            />
            <ChoiceFilter
              label={messages.executive}
              all={messages.everybody}
              value={shown.executive}
              options={[{ value: "yes", label: messages.onlyExecutive }]}
              onChange={(executive) => change({ executive })}
            />
            <span className="toolbar-space" />
            <CopyLink />
          </div>
          <FilterChips chips={chips} onClear={() => change({ state: undefined, executive: undefined })} />
          <DataTable
            caption={messages.seatsOf}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            busy={busy}
            empty={<EmptyState title={messages.empty}>{messages.emptyMore}</EmptyState>}
          />
          <Pager shown={rows.length} total={data.boardSeats?.totalCount ?? 0} noun={messages.noun} {...more} />
        </Card>
      </div>
      {dialog && opened && (
        <Suspense>
          <SeatDialog act={dialog.act} seat={opened} resc={code} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Concerns_PageDocument } from "@resc/client/portal";
import type { ConcernState, Concerns_PageQuery } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { Card, CopyLink, DataTable, EmptyState, Page, Pager, PathLink, Pill, RescTags, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { useMore } from "../../app/data/use-more.ts";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { messages, stateTones, stateWords } from "./messages.ts";
import type { ConcernsSearch } from "./search.ts";

type Row = NonNullable<Concerns_PageQuery["concerns"]>["nodes"][number];

const columns: readonly Column<Row>[] = [
  {
    id: "concern",
    header: messages.concern,
    wide: true,
    cell: ({ ref, area, text }) => (
      <>
        <PathLink href={`/concerns/${ref}`}>{area}</PathLink>
        <span className="sub">
          {ref} · {text.length > 120 ? `${text.slice(0, 120)}…` : text}
        </span>
      </>
    ),
  },
  { id: "for", header: messages.raisedBy, cell: ({ raisedFor }) => <RescTags codes={[raisedFor]} none="" /> },
  { id: "on", header: messages.on, cell: ({ raisedAt }) => formatDay(connecticutDate(new Date(raisedAt))) },
  { id: "meeting", header: messages.meetingOn, cell: ({ placedOn }) => formatDay(placedOn) },
  { id: "state", header: messages.state, cell: ({ state }) => <Pill tone={stateTones[state]}>{stateWords[state]}</Pill> },
];

function statesOf(view: ConcernsSearch["view"]): ConcernState[] | null {
  if (view === "waiting") return ["RAISED"];
  return view === "open" ? ["RAISED", "PLACED", "DISCUSSED"] : null;
}

/**
 * Concerns that the viewer may read, the newest first.
 * @clause A48
 * @page /concerns Concerns
 */
export function ConcernsPage() {
  const { search, shown, busy, change } = useSearchState<ConcernsSearch>();
  const mayRaise = useRight("raiseConcerns");
  const { data, fetchMore } = useSuspenseQuery(Concerns_PageDocument, {
    variables: { states: statesOf(search.view), mine: search.view === "mine" ? true : null },
  });
  const more = useMore(data.concerns?.pageInfo, fetchMore);
  const rows = data.concerns?.nodes ?? [];
  const acts = mayRaise && (
    <Button component={PathLink} href="/concerns/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {messages.raise}
    </Button>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <AccordLine clause="A48" />
      <Card label={messages.caption} flush>
        <div className="toolbar">
          <ChoiceFilter
            label={messages.view}
            all={messages.all}
            value={shown.view}
            options={[
              { value: "mine", label: messages.mine },
              { value: "waiting", label: messages.waiting },
              { value: "open", label: messages.open },
            ]}
            onChange={(view) => change({ view })}
          />
          <span className="toolbar-space" />
          <CopyLink />
        </div>
        <DataTable
          caption={messages.caption}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          busy={busy}
          empty={<EmptyState title={messages.empty}>{messages.emptyMore}</EmptyState>}
        />
        <Pager shown={rows.length} total={data.concerns?.totalCount ?? 0} noun={messages.noun} {...more} />
      </Card>
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@apollo/client/react";
import { Home_BoardDocument, Home_BoardPositionsDocument, Home_BoardWorkDocument } from "@resc/client/portal";
import type { Home_BoardQuery, Home_BoardWorkQuery } from "@resc/client/portal";
import { connecticutDate, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { Card, DataTable, Page, PathLink, Pill, StatStrip, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useMemo } from "react";
import { useRight } from "../../app/session/viewer.ts";
import { boardWords as words } from "./board-words.ts";

type Seat = NonNullable<Home_BoardQuery["boardSeats"]>["nodes"][number];
type Work = NonNullable<Home_BoardWorkQuery["outOfRegionList"]>["nodes"][number];

function columnsFor(work: readonly Work[]): readonly Column<Seat>[] {
  const byDistrict = Map.groupBy(work, ({ district }) => district?.id ?? "");
  return [
    {
      id: "district",
      header: words.district,
      cell: ({ district }) => <PathLink href={`/districts/${district.id}`}>{district.shortName}</PathLink>,
    },
    {
      id: "holder",
      header: words.holder,
      cell: ({ memberName, lastDay, executiveTerms }) =>
        memberName ? (
          <>
            {memberName}
            <span className="sub">
              {words.until(formatDay(lastDay))}
              {executiveTerms.length > 0 && `, ${words.executiveMember}`}
            </span>
          </>
        ) : (
          <Pill tone="warn">{words.vacantSeat}</Pill>
        ),
    },
    {
      id: "work",
      header: words.work,
      cell: ({ district }) => {
        const rows = byDistrict.get(district.id) ?? [];
        if (rows.length === 0) return <span className="quiet">{words.noWork}</span>;
        return (
          <ul className="plain-list">
            {rows.map(({ id, service, provider, startsOn }) => (
              <li key={id} className="small">
                <PathLink href={`/list/${id}`}>{words.workLine(service, rescShortNames[provider.code], formatDay(startsOn))}</PathLink>
              </li>
            ))}
          </ul>
        );
      },
    },
  ];
}

/** The first page of a board's chair and members: one page to take to a meeting. */
export function BoardHome({ code }: { readonly code: RescCode }) {
  const { data } = useSuspenseQuery(Home_BoardDocument, { variables: { code } });
  // Beside the page, not before it: when another part does not answer, the rest is still there.
  const work = useQuery(Home_BoardWorkDocument, { variables: { code } }).data?.outOfRegionList?.nodes;
  const positions = useQuery(Home_BoardPositionsDocument).data?.positionsInForce?.nodes ?? [];
  const mayPreview = useRight("previewMembershipChanges");
  const columns = useMemo(() => columnsFor(work ?? []), [work]);
  const board = data.resc?.board;
  const seats = data.boardSeats?.nodes ?? [];
  const byName = seats.toSorted((one, other) => one.district.shortName.localeCompare(other.district.shortName));
  const ending = seats.filter(({ endsSoon }) => endsSoon);
  const here = `/boards/${code}`;
  const stats = [
    { label: words.members, value: board?.members ?? null, href: `/districts?resc=${code}` },
    { label: words.vacant, value: board?.vacant ?? null, href: `${here}?state=VACANT` },
    { label: words.endingSoon, value: board?.endingSoon ?? null, href: `${here}?state=HELD` },
    { label: words.executive, value: board?.executive ?? null, href: `${here}?executive=yes` },
  ];
  const acts = (
    <>
      <Button variant="default" onClick={() => globalThis.print()}>
        {words.print}
      </Button>
      {mayPreview && (
        <Button component={PathLink} href="/membership-change" variant="default">
          {words.preview}
        </Button>
      )}
      <Button component={PathLink} href={here}>
        {words.openBoard}
      </Button>
    </>
  );
  return (
    <Page title={words.title(rescShortNames[code])} lede={words.lede} acts={acts}>
      <div className="stack">
        <StatStrip label={words.numbers} stats={stats} />
        <div className="split">
          <Card title={words.members} flush>
            <DataTable caption={words.members} columns={columns} rows={byName} rowKey={({ id }) => id} compact empty={null} />
          </Card>
          <aside className="stack" aria-label={words.dates}>
            <Card title={words.dates}>
              {ending.length === 0 && <p className="quiet">{words.noDates}</p>}
              <ul className="bullets">
                {ending.map(({ id, district, lastDay }) => (
                  <li key={id}>{words.termEnds(district.shortName, formatDay(lastDay))}</li>
                ))}
              </ul>
            </Card>
            <Card title={words.positions}>
              {positions.length === 0 && <p className="quiet">{words.noPositions}</p>}
              <ul className="bullets">
                {positions.map(({ ref, title, inForceSince }) => (
                  <li key={ref}>
                    <PathLink href={`/positions/${ref}`}>{title}</PathLink>{" "}
                    <span className="small">{words.since(formatDay(inForceSince && connecticutDate(new Date(inForceSince))))}</span>
                  </li>
                ))}
              </ul>
            </Card>
          </aside>
        </div>
      </div>
    </Page>
  );
}

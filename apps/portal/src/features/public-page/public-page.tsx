import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { publishedCharts } from "@resc/charts";
import { PublicPage_MembersDocument, PublicPage_PositionsDocument } from "@resc/client/portal";
import type { PublicPage_MembersQuery } from "@resc/client/portal";
import { Card, CopyLink, DataTable, Page, PathLink, RescTag, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconDownload } from "@tabler/icons-react";
import { saveText } from "../../app/files/save-text.ts";
import { type Member, membersCsv } from "./members-csv.ts";
import { messages } from "./messages.ts";

type District = NonNullable<PublicPage_MembersQuery["districts"]>["nodes"][number];

const columns: readonly Column<Member>[] = [
  { id: "district", header: messages.district, cell: ({ id, district }) => <PathLink href={`/districts/${id}`}>{district}</PathLink> },
  { id: "resc", header: messages.resc, cell: ({ resc }) => <RescTag code={resc} /> },
  { id: "code", header: messages.code, cell: ({ stateCode }) => stateCode },
  { id: "id", header: messages.id, cell: ({ id }) => <code>{id}</code> },
];

function memberOf({ id, shortName, stateCodes, membership }: District): Member[] {
  if (!membership) return [];
  const stateCode = stateCodes[0]?.code ?? null;
  return [{ id, district: shortName, stateCode, resc: membership.resc.code, validFrom: membership.validFrom }];
}

/**
 * What the Alliance says and shows to everybody, without sign-in.
 * @clause A21 P7 P17 B-20
 * @page /alliance Open to everybody
 */
export function PublicPage() {
  const { data: spoken } = useSuspenseQuery(PublicPage_PositionsDocument);
  const { data: listed } = useSuspenseQuery(PublicPage_MembersDocument);
  const positions = spoken.positionsInForce?.nodes ?? [];
  const members = (listed.districts?.nodes ?? []).flatMap(memberOf);
  return (
    <Page title={messages.title} lede={messages.lede} acts={<CopyLink />}>
      <div className="stack">
        <Card title={messages.positions}>
          {positions.length === 0 && <p className="quiet">{messages.noPositions}</p>}
          <ul className="plain-list">
            {positions.map(({ ref, title, inForceSince }) => (
              <li key={ref}>
                <PathLink href={`/positions/${ref}`}>{title}</PathLink>
                <div className="small">{`${ref}, ${messages.since(formatInstant(inForceSince))}`}</div>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={messages.charts} foot={messages.chartsMore}>
          <ul className="plain-list">
            {Object.entries(publishedCharts).map(([name, { label }]) => (
              <li key={name}>
                <PathLink href={`/charts/${name}`}>{label}</PathLink>
              </li>
            ))}
          </ul>
        </Card>
        <Card
          title={messages.members}
          foot={messages.membersMore(members.length)}
          flush
          acts={
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => saveText(messages.file, "text/csv;charset=utf-8", membersCsv(members))}
            >
              {messages.csv}
            </Button>
          }
        >
          <DataTable compact caption={messages.membersCaption} columns={columns} rows={members} rowKey={({ id }) => id} empty={null} />
        </Card>
      </div>
    </Page>
  );
}

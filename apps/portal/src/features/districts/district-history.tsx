import { useSuspenseQuery } from "@apollo/client/react";
import { District_HistoryDocument } from "@resc/client/portal";
import type { District_HistoryQuery } from "@resc/client/portal";
import { Card, PathLink, RescTag, Timeline, formatPeriod } from "@resc/ui";
import type { TimelineItem } from "@resc/ui";
import { messages } from "./messages.ts";

type History = NonNullable<District_HistoryQuery["district"]>;

/** How a district came to its home RESC: dated lines, each with its source. */
export function DistrictHistory({ id }: { readonly id: string }) {
  const { data } = useSuspenseQuery(District_HistoryDocument, { variables: { id } });
  if (!data.district) return <p className="quiet">{messages.noHistory}</p>;
  return (
    <div className="columns">
      <Card title={messages.memberships}>
        <Lines items={data.district.membershipHistory.map(membershipItem)} />
      </Card>
      <Card title={messages.townHistory}>
        <Lines items={data.district.townHistory.flatMap(townItems)} />
      </Card>
    </div>
  );
}

function Lines({ items }: { readonly items: readonly TimelineItem[] }) {
  return items.length === 0 ? <p className="quiet">{messages.noHistory}</p> : <Timeline items={items} />;
}

function membershipItem({ id, resc, status, validFrom, validTo, sources }: History["membershipHistory"][number]): TimelineItem {
  return {
    key: id,
    when: formatPeriod(validFrom, validTo) || messages.noStart,
    title: (
      <>
        <RescTag code={resc.code} /> {messages.membershipSurety[status.toLowerCase()] ?? status}
      </>
    ),
    detail: sourceWords(sources),
  };
}

function townItems({ town, grades, validFrom, validTo, sources }: History["townHistory"][number]): readonly TimelineItem[] {
  const inDistrict: TimelineItem = {
    key: `town-${town.key}-${validFrom}`,
    when: formatPeriod(validFrom, validTo) || messages.noStart,
    title: (
      <>
        <PathLink href={`/map?town=${town.key}`}>{town.name}</PathLink>
        {grades && `, ${grades}`}
      </>
    ),
    detail: sourceWords(sources),
  };
  const catchments = town.catchmentHistory.map((line) => ({
    key: line.id,
    when: `${formatPeriod(line.validFrom, line.validTo) || messages.noStart}${line.supersededAt ? `, ${messages.corrected}` : ""}`,
    title: (
      <>
        {town.name}: <RescTag code={line.resc.code} />
      </>
    ),
    detail: [line.evidence, sourceWords(line.sources)].filter(Boolean).join(" · "),
  }));
  return [inDistrict, ...catchments];
}

function sourceWords(sources: readonly { readonly title: string }[]): string {
  return sources.length === 0 ? "" : `${messages.from}: ${sources.map(({ title }) => title).join("; ")}`;
}

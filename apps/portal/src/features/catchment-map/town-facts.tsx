import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Map_TownDocument } from "@resc/client/portal";
import { KeyValue, PathLink, RescTag, formatDay } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { messages } from "./messages.ts";

/** What is known of a town on a day, and the way to start work there. */
export function TownFacts({
  townKey,
  asOf,
  mayStart,
  children,
}: {
  readonly townKey: string;
  readonly asOf: string | undefined;
  readonly mayStart: boolean;
  readonly children: ReactNode;
}) {
  const { data } = useSuspenseQuery(Map_TownDocument, { variables: { key: townKey, asOf: asOf ?? null } });
  const town = data.town;
  if (!town) return <p className="quiet">{messages.noTown}</p>;
  const { catchment, districts } = town;
  const director = catchment?.resc.executiveDirector?.name;
  const [district] = districts;
  const links = (
    <span className="stack-tight">
      {districts.map(({ id, name }) => (
        <PathLink key={id} href={`/districts/${id}`}>
          {name}
        </PathLink>
      ))}
    </span>
  );
  return (
    <>
      <KeyValue
        facts={[
          [messages.homeResc, catchment ? <RescTag code={catchment.resc.code} /> : messages.noCatchment],
          [messages.since, catchment && (catchment.validFrom ? formatDay(catchment.validFrom) : messages.noStart)],
          [messages.noticesGoTo, catchment && (director ?? messages.executiveDirector)],
          [districts.length === 1 ? messages.district : messages.districts, districts.length > 0 && links],
          [messages.county, town.county],
          [messages.planningRegion, town.planningRegion],
          [messages.evidence, catchment && messages.confidence[catchment.confidence]],
        ]}
      />
      {children}
      {mayStart && district && (
        <Button component={PathLink} href={`/engagements/new?district=${district.id}`} leftSection={<IconPlus size={16} aria-hidden />}>
          {messages.start}
        </Button>
      )}
    </>
  );
}

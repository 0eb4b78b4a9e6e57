import { Card, ConnecticutMap, KeyValue, PathLink, RescTag, formatCount, formatDay } from "@resc/ui";
import { useRouter } from "@tanstack/react-router";
import { stringifySearch } from "../../app/router/search.ts";
import { districtKindNames } from "../../app/words.ts";
import { useTowns } from "../catchment-map/use-map-data.ts";
import { SourceList } from "../sources/source-list.tsx";
import type { District } from "./district-page.tsx";
import { messages } from "./messages.ts";

/** What a district is on a day. */
export function DistrictOverview({ district, asOf }: { readonly district: District; readonly asOf: string | undefined }) {
  const { towns } = useTowns(asOf);
  const router = useRouter();
  return (
    <div className="split">
      <div className="stack">
        <Card title={messages.facts}>
          <Facts district={district} />
        </Card>
        <Card title={messages.townHost}>
          <ul className="plain-list">
            {district.towns.map(({ key, name, catchment }) => (
              <li key={key} className="row-between">
                <PathLink href={`/map${stringifySearch({ town: key, asOf })}`}>{name}</PathLink>
                <span className="row">
                  {catchment ? <RescTag code={catchment.resc.code} /> : messages.notPlaced}
                  <span className="small">
                    {catchment?.validFrom ? `${messages.since.toLowerCase()} ${formatDay(catchment.validFrom)}` : messages.noStart}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={messages.sources}>
          <SourceList sources={district.sources} />
        </Card>
      </div>
      <aside className="stack" aria-label={messages.mapTitle}>
        <Card title={messages.mapTitle}>
          <ConnecticutMap
            towns={towns}
            outlined={district.towns.map(({ key }) => key)}
            alternative={messages.mapAlternative}
            onTown={(town) => router.history.push(`/map${stringifySearch({ town, asOf })}`)}
          />
        </Card>
      </aside>
    </div>
  );
}

function Facts({ district }: { readonly district: District }) {
  const { enrollment, enrollmentSchoolYear, membership } = district;
  const links = (others: District["predecessors"]) => (
    <span className="stack-tight">
      {others.map(({ id, name }) => (
        <PathLink key={id} href={`/districts/${id}`}>
          {name}
        </PathLink>
      ))}
    </span>
  );
  return (
    <KeyValue
      facts={[
        [messages.kind, districtKindNames[district.kind]],
        [messages.grades, district.grades],
        [messages.town, district.mailingTown],
        [
          messages.enrollment,
          enrollment !== null &&
            `${formatCount(enrollment)}${enrollmentSchoolYear ? `, ${messages.schoolYear(enrollmentSchoolYear)}` : ""}`,
        ],
        [messages.membership, membership ? <RescTag code={membership.resc.code} /> : messages.noMembership],
        [
          messages.stateCode,
          district.stateCodes.map(({ code, status }) => (status === "verified" ? code : `${code}, ${messages.codeNotSeen}`)).join(", "),
        ],
        [messages.since, formatDay(district.validFrom)],
        [messages.until, formatDay(district.validTo)],
        [messages.predecessors, district.predecessors.length > 0 && links(district.predecessors)],
        [messages.successors, district.successors.length > 0 && links(district.successors)],
        [messages.note, district.note],
      ]}
    />
  );
}

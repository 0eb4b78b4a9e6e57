import { Button } from "@mantine/core";
import { rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { Card, MapLegend, PathLink, countOf, districtSchoolRing, schoolDiamond } from "@resc/ui";
import { messages } from "./messages.ts";
import type { MapRegion } from "./use-map-data.ts";

/** The six regions: name, seat and number of towns. */
export function RegionsCard({
  regions,
  withDistrictSchools,
  selected,
  onSelect,
}: {
  readonly regions: readonly MapRegion[];
  readonly withDistrictSchools: boolean;
  readonly selected: RescCode | undefined;
  readonly onSelect: (code: RescCode | undefined) => void;
}) {
  const legend = regions.map(({ code, officeTown, townCount }) => ({
    code,
    detail: officeTown ?? "",
    count: countOf(townCount ?? 0, "town", "towns"),
  }));
  const acts = selected && (
    <div className="row">
      <Button component={PathLink} href={`/rescs/${selected}`} variant="subtle" size="compact-sm">
        {messages.about(rescShortNames[selected])}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => onSelect(undefined)}>
        {messages.showAll}
      </Button>
    </div>
  );
  const sign = (shape: string, words: string) => (
    <span className="row">
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <path d={shape} className="map-school" />
      </svg>
      {words}
    </span>
  );
  const foot = (
    <div className="stack-tight">
      {sign(schoolDiamond, messages.schoolLegend)}
      {withDistrictSchools && sign(districtSchoolRing, messages.districtSchoolLegend)}
    </div>
  );
  return (
    <Card title={messages.regions} acts={acts} foot={foot} flush>
      <MapLegend regions={legend} selected={selected} onSelect={onSelect} />
    </Card>
  );
}

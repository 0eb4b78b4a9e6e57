import { SegmentedControl, Switch } from "@mantine/core";
import { ConnecticutMap, Page, TableSkeleton, formatDay } from "@resc/ui";
import { Suspense, lazy } from "react";
import { AsOfField } from "../../app/parts/as-of-field.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { messages } from "./messages.ts";
import { RegionsCard } from "./regions-card.tsx";
import type { CatchmentMapSearch } from "./search.ts";
import { TownPanel } from "./town-panel.tsx";
import { TownPicker } from "./town-picker.tsx";
import { useMapSchools, useTowns } from "./use-map-data.ts";

const MapTable = lazy(async () => ({ default: (await import("./map-table.tsx")).MapTable }));

/**
 * The State by catchment: a picture or a table, one town open beside it.
 * @clause A11 P17 P26
 * @page /map Map
 */
export function MapPage() {
  const { search, shown, busy, change } = useSearchState<CatchmentMapSearch>();
  const { towns, regions } = useTowns(search.asOf);
  const ofRescs = useMapSchools();
  const ofDistricts = useMapSchools("DISTRICT", search.districtSchools === "on");
  const schools = [...(shown.schools === "off" ? [] : ofRescs), ...ofDistricts];
  const town = towns.find(({ key, name }) => (shown.town ? key === shown.town : name === shown.find));
  const openTown = (key: string | undefined) => change({ town: key, find: undefined }, "push");
  const acts = (
    <>
      <AsOfField value={shown.asOf} onChange={(asOf) => change({ asOf })} />
      <TownPicker towns={towns} value={town?.key} onChange={openTown} />
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <div className="split">
        <section className="card" aria-label={messages.mapLabel} aria-busy={busy}>
          <div className="card-head">
            <SegmentedControl
              size="xs"
              aria-label={messages.showAs}
              value={shown.as ?? "map"}
              onChange={(as) => change({ as: as === "table" ? "table" : undefined })}
              data={[
                { value: "map", label: messages.map },
                { value: "table", label: messages.table },
              ]}
            />
            <div className="row">
              <Switch
                size="sm"
                label={messages.magnets}
                checked={shown.schools !== "off"}
                onChange={(event) => change({ schools: event.currentTarget.checked ? undefined : "off" })}
              />
              <Switch
                size="sm"
                label={messages.districtMagnets}
                checked={shown.districtSchools === "on"}
                onChange={(event) => change({ districtSchools: event.currentTarget.checked ? "on" : undefined })}
              />
            </div>
          </div>
          {shown.as === "table" ? (
            <Suspense fallback={<TableSkeleton rows={12} />}>
              <MapTable towns={towns} schools={schools} region={shown.resc} selected={town?.key} asOf={search.asOf} />
            </Suspense>
          ) : (
            <div className="card-body">
              <ConnecticutMap
                towns={towns}
                schools={schools}
                region={shown.resc}
                town={town?.key}
                onTown={openTown}
                note={search.asOf ? messages.asOf(formatDay(search.asOf)) : undefined}
                alternative={messages.alternative}
              />
            </div>
          )}
        </section>
        <aside className="stack" aria-label={town?.name ?? messages.regions}>
          {town && <TownPanel key={town.key} town={town} asOf={search.asOf} onClose={() => openTown(undefined)} />}
          <RegionsCard
            regions={regions}
            withDistrictSchools={search.districtSchools === "on"}
            selected={shown.resc}
            onSelect={(resc) => change({ resc }, "push")}
          />
        </aside>
      </div>
    </Page>
  );
}

import { SegmentedControl, Select } from "@mantine/core";
import type { SearchState } from "../../app/router/use-search-state.ts";
import { DownloadMenu } from "./download-menu.tsx";
import { messages } from "./messages.ts";
import { type MagnetGrantsSearch, usualBaseYear } from "./search.ts";

/** What can be chosen. */
export interface ChartControlsProps {
  readonly state: SearchState<MagnetGrantsSearch>;
  readonly base: number;
  readonly baseYears: readonly number[];
}

/** Picture or table, which growth, which base year, and the files. */
export function ChartControls({ state: { shown, change }, base, baseYears }: ChartControlsProps) {
  return (
    <div className="card-head no-print">
      <div className="row">
        <SegmentedControl
          size="xs"
          aria-label={messages.showAs}
          value={shown.as ?? "chart"}
          onChange={(as) => change({ as: as === "table" ? "table" : undefined })}
          data={[
            { value: "chart", label: messages.chart },
            { value: "table", label: messages.table },
          ]}
        />
        <SegmentedControl
          size="xs"
          aria-label={messages.growth}
          value={shown.growth ?? "per-student"}
          onChange={(growth) => change({ growth: growth === "total" ? "total" : undefined })}
          data={[
            { value: "per-student", label: messages.perStudent },
            { value: "total", label: messages.total },
          ]}
        />
      </div>
      <div className="row">
        <Select
          size="sm"
          w={150}
          aria-label={messages.baseYear}
          allowDeselect={false}
          value={String(shown.base !== undefined && baseYears.includes(shown.base) ? shown.base : base)}
          data={baseYears.map((year) => ({ value: String(year), label: `Base FY${year}` }))}
          comboboxProps={{ shadow: "md" }}
          onChange={(year) => change({ base: Number(year) === usualBaseYear ? undefined : Number(year) })}
        />
        <DownloadMenu base={base} growth={shown.growth} />
      </div>
    </div>
  );
}

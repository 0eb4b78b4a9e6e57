import { rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { RescSwatch } from "../status/resc-tag.tsx";

/** One region in the legend. */
export interface LegendRegion {
  readonly code: RescCode;
  readonly detail: string;
  readonly count: string;
}

/** The regions by name; pressing one brings it near, pressing it again shows the whole State. */
export function MapLegend({
  regions,
  selected,
  onSelect,
}: {
  readonly regions: readonly LegendRegion[];
  readonly selected?: RescCode | undefined;
  readonly onSelect: (code: RescCode | undefined) => void;
}) {
  return (
    <div className="legend">
      {regions.map(({ code, detail, count }) => (
        <button key={code} type="button" aria-pressed={selected === code} onClick={() => onSelect(selected === code ? undefined : code)}>
          <RescSwatch code={code} size={14} />
          <span>
            <b>{rescShortNames[code]}</b> <small>{detail}</small>
          </span>
          <small>{count}</small>
        </button>
      ))}
    </div>
  );
}

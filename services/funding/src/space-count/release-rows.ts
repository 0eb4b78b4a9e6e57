import { newId } from "@resc/domain";
import { cellKey, type Release } from "./suppress.ts";
import type { SpaceCell } from "./suppression-label.ts";

/** What a row of the release speaks of. */
export type SpaceLevel = "TOWN" | "TOWN_TOTAL" | "REGION_TYPE" | "REGION_TOTAL" | "STATE_TYPE" | "STATE_TOTAL";

interface Place {
  readonly level: SpaceLevel;
  readonly town: string | null;
  readonly region: string | null;
  readonly type: string | null;
}

/** The rows of `space_release` for one fiscal year: cells and totals; a withheld one has its reason and no number. */
export function releaseRows(importId: string, fiscalYear: number, cells: readonly SpaceCell[], release: Release) {
  const row = ({ level, town, region, type }: Place, of: readonly SpaceCell[], withheld: string | null) => ({
    id: newId("spaceRelease"),
    import_id: importId,
    fiscal_year: fiscalYear,
    level,
    town_key: town,
    region,
    type_code: type,
    funded: withheld === null ? of.reduce((sum, cell) => sum + cell.funded, 0) : null,
    filled: withheld === null ? of.reduce((sum, cell) => sum + cell.filled, 0) : null,
    withheld,
  });
  const towns = cells.map((cell) => row({ level: "TOWN", ...cell }, [cell], release.cells.get(cellKey(cell)) ?? null));
  const totals = [...release.totals].map(([key, shown]) => {
    const place = placeOf(key, cells);
    return row(place, cells.filter((cell) => lies(cell, place)), shown ? null : "COMPLEMENT"); // prettier-ignore
  });
  return [...towns, ...totals];
}

function placeOf(key: string, cells: readonly SpaceCell[]): Place {
  const none = { town: null, region: null, type: null };
  if (key === "") return { ...none, level: "STATE_TOTAL" };
  if (key.startsWith("town:")) {
    const town = key.slice(5);
    return { ...none, level: "TOWN_TOTAL", town, region: cells.find((cell) => cell.town === town)?.region ?? null };
  }
  if (key.startsWith("region:")) return { ...none, level: "REGION_TOTAL", region: key.slice(7) };
  const [type = "", region] = key.split("|");
  return region === undefined ? { ...none, level: "STATE_TYPE", type } : { ...none, level: "REGION_TYPE", type, region };
}

function lies(cell: SpaceCell, { level, town, region, type }: Place): boolean {
  if (level === "TOWN_TOTAL") return cell.town === town;
  return (region === null || cell.region === region) && (type === null || cell.type === type);
}

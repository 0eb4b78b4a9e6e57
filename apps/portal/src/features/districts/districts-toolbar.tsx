import { rescCodes, rescShortNames } from "@resc/domain";
import { CopyLink, FilterButton, FilterChips, SearchBox } from "@resc/ui";
import { useState } from "react";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import type { SearchState } from "../../app/router/use-search-state.ts";
import { districtKindNames } from "../../app/words.ts";
import { messages } from "./messages.ts";
import { districtKinds } from "./search.ts";
import type { DistrictsSearch } from "./search.ts";

/** Search and filters of the list of districts. */
export function DistrictsToolbar({ state: { shown, change } }: { readonly state: SearchState<DistrictsSearch> }) {
  const [cleared, setCleared] = useState(0);
  const kinds = shown.kind ?? [];
  const setKinds = (kind: DistrictsSearch["kind"]) => change({ kind: kind && kind.length > 0 ? kind : undefined });
  const chips = [
    ...(shown.resc
      ? [{ key: "resc", label: `${messages.resc}: ${rescShortNames[shown.resc]}`, onRemove: () => change({ resc: undefined }) }]
      : []),
    ...kinds.map((kind) => ({ key: kind, label: districtKindNames[kind], onRemove: () => setKinds(kinds.filter((one) => one !== kind)) })),
  ];
  const clear = () => {
    setCleared(cleared + 1);
    change({ q: undefined, resc: undefined, kind: undefined });
  };
  return (
    <>
      <div className="toolbar">
        <SearchBox key={cleared} label={messages.search} value={shown.q ?? ""} onSearch={(text) => change({ q: text || undefined })} />
        <ChoiceFilter
          label={messages.resc}
          all={messages.all}
          value={shown.resc}
          onChange={(resc) => change({ resc })}
          options={rescCodes.map((value) => ({ value, label: rescShortNames[value] }))}
        />
        <FilterButton
          label={messages.kind}
          value={kinds}
          onChange={setKinds}
          options={districtKinds.map((value) => ({ value, label: districtKindNames[value] }))}
        />
        <span className="toolbar-space" />
        <CopyLink />
      </div>
      <FilterChips chips={chips} onClear={clear} />
    </>
  );
}

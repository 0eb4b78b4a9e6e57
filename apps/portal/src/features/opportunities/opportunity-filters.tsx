import { isRescCode } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { CopyLink, FilterButton, FilterChips, SearchBox } from "@resc/ui";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import type { SearchState } from "../../app/router/use-search-state.ts";
import type { Viewer } from "../../app/session/viewer.ts";
import { messages } from "./messages.ts";
import { intentionStates, opportunityStates, type OpportunitiesSearch } from "./search.ts";
import { intentionWords, stateWords } from "./words.ts";

const present = <Value,>(list: readonly Value[]) => (list.length > 0 ? list : undefined);

/** The RESC whose intentions the viewer knows as the own ones; null for who has none, and for who does not see them. */
export function ownRescOf(viewer: Viewer | null): RescCode | null {
  if (!viewer || !isRescCode(viewer.organization)) return null;
  return viewer.viewerCan.seeIntentions || viewer.role === "DIRECTOR" ? viewer.organization : null;
}

/** Search and filters of the opportunities. */
export function OpportunityFilters({
  state: { shown, change },
  agencies,
  withOwn,
}: {
  readonly state: SearchState<OpportunitiesSearch>;
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  /** Whether there is an own intention to filter by. */
  readonly withOwn: boolean;
}) {
  const { agency, q, state = [] } = shown;
  const own = withOwn ? (shown.own ?? []) : [];
  const words = { state: state.map((one) => stateWords[one]), own: own.map((one) => intentionWords[one]) };
  const chips = [
    ...(agency ? [{ key: "agency", label: `${messages.agency}: ${agency}`, onRemove: () => change({ agency: undefined }) }] : []),
    ...(state.length > 0
      ? [{ key: "state", label: messages.chosen(messages.state, words.state), onRemove: () => change({ state: undefined }) }]
      : []),
    ...(own.length > 0
      ? [{ key: "own", label: messages.chosen(messages.ownIntention, words.own), onRemove: () => change({ own: undefined }) }]
      : []),
    ...(q ? [{ key: "q", label: `“${q}”`, onRemove: () => change({ q: undefined }) }] : []),
  ];
  return (
    <>
      <div className="toolbar">
        <SearchBox
          key={q ? "given" : "empty"}
          label={messages.search}
          value={q ?? ""}
          onSearch={(text) => change({ q: text || undefined })}
        />
        <ChoiceFilter
          label={messages.agency}
          all={messages.all}
          value={agency}
          options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code) => change({ agency: code })}
        />
        <FilterButton
          label={messages.state}
          value={state}
          options={opportunityStates.map((value) => ({ value, label: stateWords[value] }))}
          onChange={(values) => change({ state: present(values) })}
        />
        {withOwn && (
          <FilterButton
            label={messages.ownIntention}
            value={own}
            options={intentionStates.map((value) => ({ value, label: intentionWords[value] }))}
            onChange={(values) => change({ own: present(values) })}
          />
        )}
        <span className="toolbar-space" />
        <CopyLink />
      </div>
      <FilterChips chips={chips} onClear={() => change({ agency: undefined, q: undefined, state: undefined, own: undefined })} />
    </>
  );
}

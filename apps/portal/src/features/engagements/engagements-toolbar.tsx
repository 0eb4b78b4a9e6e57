import { rescCodes, rescShortNames } from "@resc/domain";
import { CopyLink, FilterButton, FilterChips, SearchBox } from "@resc/ui";
import { useState } from "react";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import type { SearchState } from "../../app/router/use-search-state.ts";
import { noticeStateWords } from "../courtesy-notices/notice-state-pill.tsx";
import { messages } from "./messages.ts";
import { engagementSorts, engagementStates, filteredNoticeStates } from "./search.ts";
import type { EngagementsSearch } from "./search.ts";
import { engagementStateWords } from "./words.ts";

const present = <Value,>(list: readonly Value[]) => (list.length > 0 ? list : undefined);

/** Search, filters and order of the list of engagements. */
export function EngagementsToolbar({ state: { shown, change } }: { readonly state: SearchState<EngagementsSearch> }) {
  const [cleared, setCleared] = useState(0);
  const { host = [], state = [], notice = [] } = shown;
  const chips = [
    ...host.map((code) => ({
      key: code,
      label: `${messages.host}: ${rescShortNames[code]}`,
      onRemove: () => change({ host: present(host.filter((one) => one !== code)) }),
    })),
    ...state.map((word) => ({
      key: `state ${word}`,
      label: `${messages.state}: ${engagementStateWords[word]}`,
      onRemove: () => change({ state: present(state.filter((one) => one !== word)) }),
    })),
    ...notice.map((word) => ({
      key: `notice ${word}`,
      label: `${messages.notice}: ${noticeStateWords[word]}`,
      onRemove: () => change({ notice: present(notice.filter((one) => one !== word)) }),
    })),
  ];
  const clear = () => {
    setCleared(cleared + 1);
    change({ q: undefined, host: undefined, state: undefined, notice: undefined });
  };
  return (
    <>
      <div className="toolbar">
        <SearchBox key={cleared} label={messages.search} value={shown.q ?? ""} onSearch={(text) => change({ q: text || undefined })} />
        <FilterButton
          label={messages.host}
          value={host}
          onChange={(codes) => change({ host: present(codes) })}
          options={rescCodes.map((value) => ({ value, label: rescShortNames[value] }))}
        />
        <FilterButton
          label={messages.state}
          value={state}
          onChange={(words) => change({ state: present(words) })}
          options={engagementStates.map((value) => ({ value, label: engagementStateWords[value] }))}
        />
        <FilterButton
          label={messages.notice}
          value={notice}
          onChange={(words) => change({ notice: present(words) })}
          options={filteredNoticeStates.map((value) => ({ value, label: noticeStateWords[value] }))}
        />
        <span className="toolbar-space" />
        <ChoiceFilter
          label={messages.sort}
          all={messages.sorts.NEWEST}
          value={shown.sort}
          onChange={(sort) => change({ sort })}
          options={engagementSorts.slice(1).map((value) => ({ value, label: messages.sorts[value] }))}
        />
        <CopyLink />
      </div>
      <FilterChips chips={chips} onClear={clear} />
    </>
  );
}

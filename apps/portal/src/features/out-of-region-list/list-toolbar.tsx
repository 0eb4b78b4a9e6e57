import { connecticutDate, fiscalYear, rescCodes, rescShortNames } from "@resc/domain";
import { CopyLink, FilterButton, FilterChips, SearchBox } from "@resc/ui";
import { useState } from "react";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import type { SearchState } from "../../app/router/use-search-state.ts";
import { noticeStateWords } from "../courtesy-notices/notice-state-pill.tsx";
import { messages } from "./messages.ts";
import { doneChoices, listNoticeStates } from "./search.ts";
import type { OutOfRegionListSearch } from "./search.ts";

const present = <Value,>(list: readonly Value[]) => (list.length > 0 ? list : undefined);
const rescOptions = rescCodes.map((value) => ({ value, label: rescShortNames[value] }));

/** Search, filters, and the ways to take the list along. */
export function ListToolbar({ state: { shown, change } }: { readonly state: SearchState<OutOfRegionListSearch> }) {
  const [cleared, setCleared] = useState(0);
  const [thisYear] = useState(() => fiscalYear(connecticutDate(new Date())));
  const { host = [], provider = [], notice = [] } = shown;
  const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2].map((year) => ({
    value: String(year),
    label: messages.yearShort(year),
  }));
  const chips = [
    ...host.map((code) => ({
      key: `host ${code}`,
      label: `${messages.host}: ${rescShortNames[code]}`,
      onRemove: () => change({ host: present(host.filter((one) => one !== code)) }),
    })),
    ...provider.map((code) => ({
      key: `provider ${code}`,
      label: `${messages.provider}: ${rescShortNames[code]}`,
      onRemove: () => change({ provider: present(provider.filter((one) => one !== code)) }),
    })),
    ...notice.map((word) => ({
      key: word,
      label: `${messages.notice}: ${noticeStateWords[word]}`,
      onRemove: () => change({ notice: present(notice.filter((one) => one !== word)) }),
    })),
    ...(shown.done ? [{ key: "done", label: messages.doneWords[shown.done], onRemove: () => change({ done: undefined }) }] : []),
    ...(shown.fy ? [{ key: "fy", label: messages.yearShort(shown.fy), onRemove: () => change({ fy: undefined }) }] : []),
  ];
  const clear = () => {
    setCleared(cleared + 1);
    change({ q: undefined, host: undefined, provider: undefined, notice: undefined, done: undefined, fy: undefined });
  };
  return (
    <div className="no-print">
      <div className="toolbar">
        <SearchBox key={cleared} label={messages.search} value={shown.q ?? ""} onSearch={(text) => change({ q: text || undefined })} />
        <FilterButton label={messages.host} value={host} onChange={(codes) => change({ host: present(codes) })} options={rescOptions} />
        <FilterButton
          label={messages.provider}
          value={provider}
          onChange={(codes) => change({ provider: present(codes) })}
          options={rescOptions}
        />
        <FilterButton
          label={messages.notice}
          value={notice}
          onChange={(words) => change({ notice: present(words) })}
          options={listNoticeStates.map((value) => ({ value, label: noticeStateWords[value] }))}
        />
        {shown.view !== "nothing" && (
          <ChoiceFilter
            label={messages.done}
            all={messages.doneAll}
            value={shown.done}
            onChange={(done) => change({ done })}
            options={doneChoices.map((value) => ({ value, label: messages.doneWords[value] }))}
          />
        )}
        <ChoiceFilter
          label={messages.year}
          all={messages.yearAll}
          value={shown.fy ? String(shown.fy) : undefined}
          onChange={(year) => change({ fy: year ? Number(year) : undefined })}
          options={years}
        />
        <span className="toolbar-space" />
        <CopyLink />
      </div>
      <FilterChips chips={chips} onClear={clear} />
    </div>
  );
}

import { Popover } from "@mantine/core";
import { Suspense } from "react";
import { SourceList } from "./source-list.tsx";
import type { SourceRef } from "./source-list.tsx";

/** A button with the number of sources, that opens them. */
export function SourcesPopover({ sources, about }: { readonly sources: readonly SourceRef[]; readonly about: string }) {
  if (sources.length === 0) return <span className="quiet">none</span>;
  return (
    <Popover width={340} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <button type="button" className="control">
          {sources.length}
          <span className="sr">
            {sources.length === 1 ? " source" : " sources"} of {about}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Sources of ${about}`} tabIndex={-1}>
        <Suspense>
          <SourceList sources={sources} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

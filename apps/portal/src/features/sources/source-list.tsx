import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { SourceLineFragmentDoc } from "@resc/client/portal";
import type { SourceLineFragment } from "@resc/client/portal";

/** A source as a query brings it; only the line reads what is inside. */
export type SourceRef = { readonly id: string } & FragmentType<SourceLineFragment>;

/** Where facts come from. */
export function SourceList({ sources }: { readonly sources: readonly SourceRef[] }) {
  if (sources.length === 0) return <p className="quiet">No source is recorded.</p>;
  return (
    <ul className="plain-list">
      {sources.map((source) => (
        <SourceLine key={source.id} source={source} />
      ))}
    </ul>
  );
}

function SourceLine({ source }: { readonly source: SourceRef }) {
  const { data } = useSuspenseFragment({ fragment: SourceLineFragmentDoc, from: source });
  const detail = [data.publisher, data.vintage, data.howRead].filter(Boolean).join(" · ");
  return (
    <li>
      {isWebAddress(data.address) ? (
        <a href={data.address} target="_blank" rel="noreferrer">
          {data.title}
        </a>
      ) : (
        data.title
      )}
      {detail && <div className="small">{detail}</div>}
    </li>
  );
}

function isWebAddress(address: string | null): address is string {
  return /^https?:\/\//.test(address ?? "");
}

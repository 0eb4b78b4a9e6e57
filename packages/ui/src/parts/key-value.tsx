import { Fragment } from "react";
import type { ReactNode } from "react";

/** One fact: what it is, and what it says. Facts without a value are left out. */
export type Fact = readonly [label: string, value: ReactNode];

/** Facts about one thing, one under the other. */
export function KeyValue({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  return (
    <dl className="kv">
      {known.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

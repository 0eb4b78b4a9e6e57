import { PathLink } from "../link/link.tsx";
import { formatCount } from "../format/format.ts";

/** A number that leads to the list it counts; a text where it is an amount or a day, and `null` where nobody has one. */
export interface Stat {
  readonly label: string;
  readonly value: number | string | null;
  readonly unit?: string | null;
  readonly href: string;
}

/** Up to four numbers in a row. */
export function StatStrip({ label, stats }: { readonly label: string; readonly stats: readonly Stat[] }) {
  return (
    <nav className="card stats" aria-label={label}>
      {stats.map((stat) => (
        <PathLink key={stat.label} href={stat.href}>
          <b>
            {stat.value === null ? "–" : typeof stat.value === "string" ? stat.value : formatCount(stat.value)}
            {stat.unit && <small> {stat.unit}</small>}
          </b>
          {stat.label}
        </PathLink>
      ))}
    </nav>
  );
}

import { PathLink } from "../link/link.tsx";

/** One tab of a page; it is a link, so it can be opened elsewhere and shared. */
export interface TabLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  readonly count?: number;
}

/** Tabs that live in the address. */
export function TabsNav({ label, tabs }: { readonly label: string; readonly tabs: readonly TabLink[] }) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map((tab) => (
        <PathLink key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="count count-quiet">{tab.count}</span>}
        </PathLink>
      ))}
    </nav>
  );
}

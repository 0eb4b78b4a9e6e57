import { rescShortNames } from "@resc/domain";
import type { Palette_CustomersQuery, Palette_PeopleQuery } from "@resc/client/portal";
import { helpOpen } from "../keys/help-state.ts";
import type { Viewer } from "../session/viewer.ts";
import { navigationFor } from "../shell/navigation.ts";
import { messages } from "./messages.ts";

/** One line of the palette: a place to go, or an act. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly path?: string;
  readonly run?: () => void;
}

/** Lines under one heading. */
export interface PaletteGroup {
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

/** Acts and pages whose words contain the text. */
export function fixedGroups(viewer: Viewer | null, text: string): readonly PaletteGroup[] {
  const acts: PaletteItem[] = [
    ...(viewer?.viewerCan.startEngagement
      ? [{ id: "act-start", label: messages.start, description: messages.startMore, path: "/engagements/new" }]
      : []),
    ...(viewer?.viewerCan.reportWork ? [{ id: "act-report", label: messages.report, path: "/list?report=new" }] : []),
    { id: "act-keys", label: messages.keys, run: () => helpOpen.set(true) },
  ];
  const pages = navigationFor(viewer).flatMap((group) =>
    group.items.map((item) => ({ id: item.path, label: item.label, path: item.path })),
  );
  const matches = (item: PaletteItem) => item.label.toLowerCase().includes(text.toLowerCase());
  return [
    { label: messages.acts, items: acts.filter(matches) },
    { label: messages.pages, items: pages.filter(matches) },
  ];
}

/** Districts and organizations by the first letters of any word; one with a single town opens on the map. */
export function customerGroup(matches: Palette_CustomersQuery["customerSearch"] | undefined): PaletteGroup {
  const items = (matches ?? []).map((match, index) => {
    const homes = match.homeRescs.map((code) => rescShortNames[code]).join(", ") || messages.unplaced;
    const onMap = match.townNames.length === 1 || !match.district;
    const path = match.district && !onMap ? `/districts/${match.district.id}` : `/map?find=${encodeURIComponent(match.townNames[0] ?? "")}`;
    return {
      id: `customer-${match.district?.id ?? index}`,
      label: match.name,
      description: `${homes} · ${match.townNames.join(", ")}`,
      path,
    };
  });
  return { label: messages.customers, items };
}

/** People by name. */
export function peopleGroup(people: Palette_PeopleQuery["people"] | undefined): PaletteGroup {
  const items = (people?.nodes ?? []).map((person) => ({
    id: `person-${person.id}`,
    label: person.name,
    description: person.title ?? "",
    path: `/people?q=${encodeURIComponent(person.name)}`,
  }));
  return { label: messages.people, items };
}

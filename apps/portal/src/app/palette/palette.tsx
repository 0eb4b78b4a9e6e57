import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight, createSpotlight } from "@mantine/spotlight";
import "@mantine/spotlight/styles.css";
import { Palette_CustomersDocument, Palette_PeopleDocument } from "@resc/client/portal";
import { IconSearch } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { Viewer } from "../session/viewer.ts";
import { messages } from "./messages.ts";
import { customerGroup, fixedGroups, peopleGroup } from "./palette-items.ts";
import type { PaletteItem } from "./palette-items.ts";
import { paletteOpen } from "./palette-state.ts";

const [store, actions] = createSpotlight();
const focusSettlesMs = 300;

/** The command palette: acts, pages, districts by their first letters, and people. */
export function Palette({ viewer }: { readonly viewer: Viewer | null }) {
  const router = useRouter();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 120);
  const chose = useRef(false);
  useEffect(() => actions.open(), []);
  const customers = useQuery(Palette_CustomersDocument, { variables: { text: asked }, skip: asked.length < 2 });
  const people = useQuery(Palette_PeopleDocument, { variables: { text: asked }, skip: asked.length < 2 || !viewer?.viewerCan.seePeople });
  const found =
    asked.length < 2
      ? []
      : [
          customerGroup((customers.data ?? customers.previousData)?.customerSearch),
          peopleGroup((people.data ?? people.previousData)?.people),
        ];
  const groups = [...found, ...fixedGroups(viewer, text.trim())].filter((group) => group.items.length > 0);
  const answers = `${text}|${groups.map((group) => group.items.length).join()}`;
  // The first line is always ready for Enter, also when lines arrive after the typing.
  useEffect(selectFirst, [answers]);
  const choose = (item: PaletteItem) => {
    chose.current = true;
    item.run?.();
    if (item.path) router.history.push(item.path);
  };
  const closed = () => {
    paletteOpen.set(false);
    if (chose.current) setTimeout(focusTitleIfLost, focusSettlesMs);
    else document.querySelector<HTMLElement>(".search-button")?.focus();
  };
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      returnFocus={false}
      onSpotlightClose={closed}
      scrollable
      maxHeight={440}
      attributes={{ content: { "aria-label": messages.title } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
    >
      <Spotlight.Search placeholder={messages.search} aria-label={messages.search} leftSection={<IconSearch size={18} aria-hidden />} />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.items.map((item) => (
              <Spotlight.Action
                key={item.id}
                label={item.label}
                description={item.description}
                highlightQuery
                onClick={() => choose(item)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{messages.nothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** A new page takes the focus itself; one that was already open does not notice that it was chosen again. */
function focusTitleIfLost(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>("h1")?.focus();
}

/** The library keeps the selected line as an attribute that it sets itself, and selects none of its own accord. */
function selectFirst(): void {
  const list = document.getElementById(store.getState().listId);
  list?.querySelector("[data-selected]")?.removeAttribute("data-selected");
  list?.querySelector("[data-action]")?.setAttribute("data-selected", "true");
  store.updateState((state) => ({ ...state, selected: 0 }));
}

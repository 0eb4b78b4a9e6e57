import { Burger, Button } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useRouterState } from "@tanstack/react-router";
import { paletteOpen } from "../palette/palette-state.ts";
import { signInPath } from "../session/session-api.ts";
import type { Viewer } from "../session/viewer.ts";
import { AccountMenu } from "./account-menu.tsx";
import { Bell } from "./bell.tsx";
import { ColorSchemeButton } from "./color-scheme.tsx";
import { messages } from "./messages.ts";

const modifier = /Mac|iPhone|iPad/.test(globalThis.navigator.userAgent) ? "⌘K" : "Ctrl K";

/** Search, theme, bell and account; the menu button on small screens. */
export function TopBar({
  viewer,
  menuOpen,
  onMenu,
}: {
  readonly viewer: Viewer | null;
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
}) {
  const here = useRouterState({ select: (state) => state.location.href });
  return (
    <div className="topbar">
      <Burger opened={menuOpen} onClick={onMenu} hiddenFrom="md" size="sm" aria-label={menuOpen ? messages.closeMenu : messages.openMenu} />
      <button type="button" className="search-button" onClick={() => paletteOpen.set(true)} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={16} aria-hidden />
        <span>{messages.search}</span>
        <kbd aria-hidden="true">{modifier}</kbd>
      </button>
      <div className="topbar-acts">
        <ColorSchemeButton />
        {viewer && <Bell />}
        {viewer ? (
          <AccountMenu viewer={viewer} />
        ) : (
          <Button component="a" href={signInPath(here)} size="xs">
            {messages.signIn}
          </Button>
        )}
      </div>
    </div>
  );
}

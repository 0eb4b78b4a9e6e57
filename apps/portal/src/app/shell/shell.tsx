import { AppShell, Burger } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { PageSkeleton } from "@resc/ui";
import { useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { Keys } from "../keys/keys.tsx";
import { PaletteHost } from "../palette/palette-host.tsx";
import { IdleHost, SignInHost } from "../session/session-dialogs.tsx";
import { useViewer } from "../session/viewer.ts";
import { ConnectionBanner } from "./connection-banner.tsx";
import { Gate } from "./gate.tsx";
import { messages } from "./messages.ts";
import { NavigationList } from "./navigation-list.tsx";
import { RoleSwitch } from "./role-switch.tsx";
import { TopBar } from "./top-bar.tsx";

/** The frame of the portal, once it is known who looks at it. */
export function Shell() {
  return (
    <>
      <Suspense fallback={<PageSkeleton />}>
        <Frame />
      </Suspense>
      <SignInHost />
    </>
  );
}

function Frame() {
  const viewer = useViewer();
  const [menuOpen, menu] = useDisclosure();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { close } = menu;
  useEffect(close, [path, close]);
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 240, breakpoint: "md", collapsed: { mobile: !menuOpen } }} layout="alt">
      <a className="skip" href="#main">
        {messages.skip}
      </a>
      <AppShell.Header>
        <TopBar viewer={viewer} menuOpen={menuOpen} onMenu={menu.toggle} />
      </AppShell.Header>
      <AppShell.Navbar aria-label={messages.mainNavigation}>
        <div className={viewer ? "menu-head menu-head-small" : "menu-head"}>
          <b>{messages.product}</b>
          <Burger opened onClick={menu.close} size="sm" aria-label={messages.closeMenu} hiddenFrom="md" />
        </div>
        {viewer && <RoleSwitch viewer={viewer} />}
        <NavigationList viewer={viewer} />
        {viewer?.demonstration && <p className="demo-mark">{messages.demonstration}</p>}
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <ConnectionBanner />
        <Gate viewer={viewer} />
      </AppShell.Main>
      <PaletteHost viewer={viewer} />
      <Keys viewer={viewer} />
      {viewer && <IdleHost />}
    </AppShell>
  );
}

import { Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconKeyboard, IconLogout, IconMail } from "@tabler/icons-react";
import { PathLink } from "@resc/ui";
import { helpOpen } from "../keys/help-state.ts";
import { signOut } from "../session/session-api.ts";
import { messages as sessionMessages } from "../session/messages.ts";
import { viewerName } from "../session/viewer.ts";
import type { Viewer } from "../session/viewer.ts";
import { messages } from "./messages.ts";

const schemes = ["light", "dark", "auto"] as const;

/** The person, the theme, the keys, and the way out. */
export function AccountMenu({ viewer }: { readonly viewer: Viewer }) {
  const name = viewerName(viewer);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu width={232} position="bottom-end" shadow="md">
      <Menu.Target>
        <button type="button" className="initials" aria-label={`${initialsOf(name)}, ${messages.account(name)}`}>
          {initialsOf(name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{[name, viewer.person?.title].filter(Boolean).join(", ")}</Menu.Label>
        <Menu.Divider />
        <Menu.Label>{messages.theme}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={colorScheme === scheme && <IconCheck size={15} aria-label="chosen" />}
          >
            {messages.themes[scheme]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {viewer.viewerCan.chooseMail && (
          <Menu.Item component={PathLink} href="/mail" leftSection={<IconMail size={16} aria-hidden />}>
            {messages.mail}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={() => helpOpen.set(true)}>
          {messages.keys}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {sessionMessages.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
}

import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { messages } from "./messages.ts";

/** Turns between light and dark; the account menu also offers the device's own setting. */
export function ColorSchemeButton() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  const Icon = dark ? IconSun : IconMoon;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={dark ? messages.toLight : messages.toDark}
      onClick={() => setColorScheme(dark ? "light" : "dark")}
    >
      <Icon size={19} aria-hidden />
    </button>
  );
}

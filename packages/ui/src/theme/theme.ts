import { createTheme } from "@mantine/core";
import type { CSSVariablesResolver, MantineColorsTuple } from "@mantine/core";

const charter: MantineColorsTuple = [
  "#edf3fb",
  "#d9e5f4",
  "#b0c9e8",
  "#84abdb",
  "#6091d0",
  "#4a80c9",
  "#2f6db8",
  "#255a9b",
  "#1c4a82",
  "#123a6b",
];

/** The one Mantine theme: our type, radius and blue, and defaults without which controls have no name for a screen reader. */
export const theme = createTheme({
  colors: { charter },
  primaryColor: "charter",
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  fontFamily: "var(--sans)",
  headings: { fontFamily: "var(--serif)" },
  defaultRadius: 8,
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { styles: { root: { fontWeight: 600 } } },
    DateInput: {
      defaultProps: {
        valueFormat: "MM/DD/YYYY",
        placeholder: "MM/DD/YYYY",
        firstDayOfWeek: 0,
        nextLabel: "Next month",
        previousLabel: "Previous month",
      },
    },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.35 }, closeButtonProps: { "aria-label": "Close" } } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: { overlayProps: { backgroundOpacity: 0.35 }, closeButtonProps: { "aria-label": "Close" } } },
    // Letters and Enter are enough: the first match is ready for Enter.
    Select: { defaultProps: { selectFirstOptionOnChange: true } },
    // A place inside a landmark: what opens over the page is then part of it for a screen reader.
    Portal: { defaultProps: { target: "#layer" } },
    Notification: { defaultProps: { closeButtonProps: { "aria-label": "Dismiss" } } },
  },
});

const colors: Record<string, string> = {
  "--mantine-color-body": "var(--canvas)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
  "--mantine-color-error": "var(--bad)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--sunken)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-color-anchor": "var(--accent-ink)",
};

/** Points Mantine's color variables at our tokens, which change with the color scheme by themselves. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: colors, dark: colors });

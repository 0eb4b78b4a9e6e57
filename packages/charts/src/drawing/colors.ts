/** The colors of a picture by what they are for (portal design, section 9). */
export type ChartColor = "surface" | "ink" | "ink-2" | "ink-3" | "line" | "sunken" | "chart-1" | "chart-2" | "warn";

/** A value for each color. */
export type ChartColors = Readonly<Record<ChartColor, string>>;

/** For paper and slides, whatever the theme of the screen. */
export const lightColors: ChartColors = {
  surface: "#ffffff",
  ink: "#18212c",
  "ink-2": "#47525f",
  "ink-3": "#5f6a77",
  line: "#dfdcd3",
  sunken: "#efede6",
  "chart-1": "#1c4a82",
  "chart-2": "#b3541e",
  warn: "#7d4b00",
};

/** For dark slides. */
export const darkColors: ChartColors = {
  surface: "#161b22",
  ink: "#e9edf2",
  "ink-2": "#b7c1cc",
  "ink-3": "#97a3b1",
  line: "#2a323d",
  sunken: "#0b0f13",
  "chart-1": "#92bcf5",
  "chart-2": "#f0a35e",
  warn: "#f0c063",
};

/** The themes of files by name. */
export const chartColors = { light: lightColors, dark: darkColors } as const;

/** In a page: its tokens, so that theme and print decide. */
export const cssColors = Object.fromEntries(Object.keys(lightColors).map((name) => [name, `var(--${name})`])) as ChartColors;

import type { CSSProperties } from "react";

// The light tokens of the portal. Mail stays light: programs that recolor a message do it better from one plain scheme.
const color = {
  canvas: "#f6f5f1",
  surface: "#ffffff",
  line: "#dfdcd3",
  ink: "#18212c",
  ink2: "#47525f",
  ink3: "#5f6a77",
  accent: "#1c4a82",
};
const sans = "'Public Sans', 'Segoe UI', Helvetica, Arial, sans-serif";
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";
const text: CSSProperties = {
  fontFamily: sans,
  fontSize: 16,
  lineHeight: "24px",
  color: color.ink,
  margin: "0 0 16px",
  whiteSpace: "pre-line",
};
const cell: CSSProperties = {
  ...text,
  margin: 0,
  fontSize: 15,
  padding: "8px 0",
  borderTop: `1px solid ${color.line}`,
  verticalAlign: "top",
  textAlign: "left",
};

type StyleName =
  | "body"
  | "card"
  | "sender"
  | "heading"
  | "text"
  | "facts"
  | "factLabel"
  | "factValue"
  | "button"
  | "secondary"
  | "link"
  | "rule"
  | "small";

/** Inline styles of the frame; mail programs drop style sheets. */
export const styles: Readonly<Record<StyleName, CSSProperties>> = {
  body: { backgroundColor: color.canvas, margin: 0, padding: "24px 8px" },
  card: { backgroundColor: color.surface, border: `1px solid ${color.line}`, borderRadius: 12, maxWidth: 600, padding: "24px" },
  sender: { ...text, fontSize: 14, fontWeight: 600, color: color.accent, margin: "0 0 20px" },
  heading: { fontFamily: serif, fontSize: 25, lineHeight: "32px", fontWeight: 600, color: color.ink, margin: "0 0 16px" },
  text,
  facts: { width: "100%", borderCollapse: "collapse", borderBottom: `1px solid ${color.line}`, margin: "0 0 20px" },
  factLabel: { ...cell, color: color.ink2, fontWeight: 400, width: "38%", paddingRight: 16 },
  factValue: { ...cell, fontWeight: 600 },
  button: {
    fontFamily: sans,
    fontSize: 16,
    fontWeight: 600,
    lineHeight: "24px",
    color: "#ffffff",
    backgroundColor: color.accent,
    borderRadius: 8,
    padding: "12px 20px",
    textDecoration: "none",
  },
  secondary: { ...text, margin: "16px 0 0" },
  link: { color: color.accent, textDecoration: "underline" },
  rule: { borderColor: color.line, margin: "24px 0 16px" },
  small: { ...text, fontSize: 13, lineHeight: "20px", color: color.ink3, margin: "0 0 8px" },
};

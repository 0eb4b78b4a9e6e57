import { rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";

/** The color swatch of a RESC; always beside its name. */
export function RescSwatch({ code, size }: { readonly code: RescCode | "ALLIANCE"; readonly size?: number }) {
  const background = code === "ALLIANCE" ? "var(--accent)" : `var(--resc-${code})`;
  return (
    <i
      className="swatch"
      style={{ background, ...(size ? { width: size, height: size, borderRadius: size / 4 } : {}) }}
      aria-hidden="true"
    />
  );
}

/** A RESC: swatch and name. */
export function RescTag({ code }: { readonly code: RescCode }) {
  return (
    <span className="resc">
      <RescSwatch code={code} />
      {rescShortNames[code]}
    </span>
  );
}

/** Several RESCs in a row, or the words for none. */
export function RescTags({ codes, none }: { readonly codes: readonly RescCode[]; readonly none: string }) {
  if (codes.length === 0) return <span className="quiet">{none}</span>;
  return (
    <span className="resc-list">
      {codes.map((code) => (
        <RescTag key={code} code={code} />
      ))}
    </span>
  );
}

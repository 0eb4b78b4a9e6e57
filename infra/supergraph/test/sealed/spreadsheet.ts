import { strFromU8, unzipSync } from "fflate";

/** Everything that a spreadsheet says: its sheets, shared words, names and properties, each part unpacked. Throws where the bytes are no spreadsheet. */
export function spreadsheetText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  if (!parts["xl/workbook.xml"]) throw new Error("This is no spreadsheet.");
  return Object.entries(parts)
    .map(([name, content]) => `${name}\n${strFromU8(content)}`)
    .join("\n");
}

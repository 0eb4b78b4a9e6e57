import type { ListDefinition } from "./list-definition.ts";
import { at } from "./row-values.ts";

/** What the Alliance says together: public. */
export const positionsInForceList: ListDefinition = {
  name: "positions-in-force",
  title: "Positions in force",
  description: "One row per position of the Alliance in force: all six members have committed to its text.",
  operation: "PositionsInForce_Csv",
  field: "positionsInForce",
  exportAction: "positionInForce:export",
  filters: [],
  columns: [
    { name: "ref", label: "Reference of the position", value: at("ref") },
    { name: "title", label: "Title", value: at("title") },
    { name: "text", label: "Text", value: at("text") },
    { name: "version", label: "Number of the version, from 1", value: at("version") },
    { name: "text_hash", label: "SHA-256 of the text in UTF-8, hexadecimal", value: at("hash") },
    { name: "in_force_since", label: "Since when this version is in force (instant, UTC)", value: at("inForceSince") },
  ],
};

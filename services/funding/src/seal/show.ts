import type { Reader } from "@resc/store";
import type { Seal } from "./seal.ts";

/** Shows the database what the person may open, until the end of this transaction or read: boxes by capability, files by their ids. */
export async function show(
  reader: Reader,
  shown: { readonly capabilities?: readonly string[]; readonly files?: readonly string[] },
): Promise<void> {
  if (shown.capabilities) await reader.query("select set_config('funding.capabilities', $1, true)", [shown.capabilities.join(",")]);
  if (shown.files) await reader.query("select set_config('funding.files', $1, true)", [shown.files.join(",")]);
}

/** Shows what one person may open of some opportunities. Nothing for nobody. */
export async function showFor(reader: Reader, seal: Seal, personId: string | null, opportunityIds: readonly string[]): Promise<void> {
  await show(reader, { capabilities: personId === null ? [] : opportunityIds.map((id) => seal.capability(id, personId)) });
}

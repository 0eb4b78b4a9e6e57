import { conditionOf, readerRoles } from "@resc/access";
import type { GatewayStore, ListColumns } from "@resc/store/gateway";
import type { GatewayLogger } from "../gateway-deps.ts";
import { listDefinitions } from "./list-definitions.ts";

/** The columns of every list as this release serves them, and which roles that only read may take it away. */
function servedColumns(): readonly ListColumns[] {
  return [...listDefinitions.values()].map(({ name, title, columns, exportAction }) => ({
    list: name,
    title,
    names: columns.map((column) => column.name),
    readers: readerRoles.filter((role) => conditionOf(exportAction, role) !== undefined),
  }));
}

/** Tells the store which columns are served from now on; who reads a file whose columns changed gets a mail. A database that is away holds up no start: the next one tells it. */
export async function noteColumns(store: GatewayStore, logger: GatewayLogger): Promise<void> {
  try {
    const lists = await store.noteListColumns(servedColumns());
    if (lists > 0) logger.info("Columns of lists have changed; who reads them is told.", { lists });
  } catch (error) {
    logger.error("The columns of the lists could not be noted.", { reason: String(error) });
  }
}

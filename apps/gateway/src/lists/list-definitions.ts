import type { ListDefinition } from "./list-definition.ts";
import { outOfRegionList } from "./out-of-region.list.ts";

/** Every list with a CSV twin, by its name in the address. */
export const listDefinitions: ReadonlyMap<string, ListDefinition> = new Map([outOfRegionList].map((list) => [list.name, list]));

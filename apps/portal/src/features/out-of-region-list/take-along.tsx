import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { messages } from "./messages.ts";
import { exportFilters } from "./search.ts";
import type { OutOfRegionListSearch } from "./search.ts";

/** The same rows on paper or as a file. */
export function TakeAlong({ search }: { readonly search: OutOfRegionListSearch }) {
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => globalThis.print()}>
        {messages.print}
      </Button>
      <ExportMenu list="out-of-region" right="exportLists" filters={exportFilters(search)} />
    </>
  );
}

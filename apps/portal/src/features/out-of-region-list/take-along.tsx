import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useRight } from "../../app/session/viewer.ts";
import { messages } from "./messages.ts";
import { exportPath } from "./search.ts";
import type { OutOfRegionListSearch } from "./search.ts";

/** The same rows on paper or as a file. */
export function TakeAlong({ search }: { readonly search: OutOfRegionListSearch }) {
  const mayExport = useRight("exportLists");
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => globalThis.print()}>
        {messages.print}
      </Button>
      {mayExport && (
        <Button component="a" href={exportPath(search)} download variant="default" leftSection={<IconDownload size={17} aria-hidden />}>
          {messages.export}
        </Button>
      )}
    </>
  );
}

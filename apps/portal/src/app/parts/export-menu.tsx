import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import { stringifySearch } from "../router/search.ts";
import { useRight } from "../session/viewer.ts";
import type { Right } from "../session/viewer.ts";

const formats = [
  { ending: ".xlsx", label: "Excel workbook" },
  { ending: ".csv", label: "CSV, for programs" },
] as const;

/** What an export takes along. */
export interface ExportMenuProps {
  /** Name of the list in the addresses of files. */
  readonly list: string;
  /** The right to take it away; without it there is no menu. */
  readonly right: Right;
  /** What narrows the rows, by the names of the file's address. */
  readonly filters?: Readonly<Record<string, unknown>>;
}

/** The rows of a list as a file: all of them under the filters of the page, not only those shown. */
export function ExportMenu({ list, right, filters = {} }: ExportMenuProps) {
  const mayExport = useRight(right);
  if (!mayExport) return null;
  return (
    <Menu width={210} position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={17} aria-hidden />}
          rightSection={<IconChevronDown size={15} aria-hidden />}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ ending, label }) => (
          <Menu.Item key={ending} component="a" href={`/lists/${list}${ending}${stringifySearch(filters)}`} download>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { messages } from "./messages.ts";
import { filePath } from "./search.ts";

/** The chart as a file: what is seen, in each form. */
export function DownloadMenu({ base, growth }: { readonly base: number; readonly growth: "total" | undefined }) {
  const files = [
    [messages.letter, filePath("png", base, growth, "letter")],
    [messages.slide, filePath("png", base, growth, "slide")],
    [messages.svg, filePath("svg", base, growth)],
    [messages.csv, filePath("csv", base, growth)],
  ] as const;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button size="sm" variant="default" leftSection={<IconDownload size={17} aria-hidden />}>
          {messages.download}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {files.map(([label, href]) => (
          <Menu.Item key={href} component="a" href={href} download>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

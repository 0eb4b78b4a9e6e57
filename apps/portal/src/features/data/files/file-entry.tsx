import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { Fragment } from "react";
import { CodeBlock } from "../../contract/code-block.tsx";
import { messages } from "../messages.ts";
import type { FileList } from "./file-api.ts";

const words = messages.files;
const formats = [
  { ending: ".csv", label: words.csv, icon: true },
  { ending: ".xlsx", label: words.excel, icon: true },
  { ending: ".meta.json", label: words.meta, icon: false },
] as const;

/** One list: what it is, the file in each format, and behind a fold its columns and the lines for programs. */
export function FileEntry({ list, withPrograms }: { readonly list: FileList; readonly withPrograms: boolean }) {
  const { name, title, description, columns, filters } = list;
  const address = `${globalThis.location.origin}/lists/${name}.csv`;
  return (
    <li>
      <div className="file-head">
        <div>
          <h3>{title}</h3>
          <p className="quiet">{description}</p>
        </div>
        <div className="row">
          {formats.map(({ ending, label, icon }) => (
            <Button
              key={ending}
              component="a"
              href={`/lists/${name}${ending}`}
              download
              variant={icon ? "default" : "subtle"}
              size="compact-sm"
              leftSection={icon && <IconDownload size={15} aria-hidden />}
            >
              {label}
              <span className="sr"> {words.of(title)}</span>
            </Button>
          ))}
        </div>
      </div>
      <details className="file-more">
        <summary>
          {words.columns(columns.length)}
          <span className="sr"> {words.of(title)}</span>
        </summary>
        <div className="stack">
          <dl className="meanings">
            {columns.map((column) => (
              <Fragment key={column.name}>
                <dt className="code">{column.name}</dt>
                <dd>{column.label}</dd>
              </Fragment>
            ))}
          </dl>
          {filters.length > 0 && (
            <div>
              <h4 className="eyebrow">{words.filters}</h4>
              <ul className="offerings">
                {filters.map((filter) => (
                  <li key={filter.parameter}>{words.filterLine(filter.parameter, filter.words, filter.codes)}</li>
                ))}
              </ul>
            </div>
          )}
          {withPrograms && (
            <CodeBlock
              label={`${words.program}, ${title}`}
              text={`curl -H "Authorization: Bearer $RESC_KEY" -o ${name}.csv '${address}'`}
            />
          )}
        </div>
      </details>
    </li>
  );
}

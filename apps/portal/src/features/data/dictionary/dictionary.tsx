import "../data.css";
import { Button } from "@mantine/core";
import { Card, EmptyState, SearchBox } from "@resc/ui";
import { IconDownload } from "@tabler/icons-react";
import { useEffect, useMemo } from "react";
import { useSearchState } from "../../../app/router/use-search-state.ts";
import { useContract } from "../../contract/use-contract.ts";
import { messages } from "../messages.ts";
import type { DataSearch } from "../search.ts";
import { dictionaryTypes, searchDictionary } from "./dictionary-rows.ts";
import { DictionarySection } from "./dictionary-section.tsx";

const words = messages.dictionary;

/** Every field of the viewer's contract with its meaning; each line has an address of its own. */
export function Dictionary() {
  const { search, shown, change } = useSearchState<DataSearch>();
  const schema = useContract();
  const types = useMemo(() => dictionaryTypes(schema), [schema]);
  const found = searchDictionary(types, shown.q ?? "");
  const known = useMemo(() => new Set(types.map(({ name }) => name)), [types]);
  useEffect(() => {
    // The contract came after the page did, so the browser has looked for the line too early.
    const { hash } = globalThis.location;
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, []);
  const lines = found.reduce((sum, { rows }) => sum + Math.max(1, rows.length), 0);
  return (
    <div className="stack">
      <Card label={words.title} flush>
        <div className="toolbar">
          <SearchBox label={words.search} value={search.q ?? ""} onSearch={(text) => change({ q: text || undefined })} />
          <span className="small" role="status">
            {words.found(lines)}
          </span>
          <span className="toolbar-space" />
          <Button
            component="a"
            href="/schema.graphql"
            download
            variant="default"
            size="sm"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {words.schema}
          </Button>
        </div>
      </Card>
      {found.length === 0 && (
        <div className="card">
          <EmptyState title={words.nothing}>{words.nothingMore}</EmptyState>
        </div>
      )}
      <div className="dictionary">
        <nav className="card dictionary-index" aria-label={words.title}>
          <ul className="nav-list">
            {found.map(({ name }) => (
              <li key={name}>
                <a href={`#${name}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="stack">
          {found.map((type) => (
            <DictionarySection key={type.name} type={type} known={known} />
          ))}
        </div>
      </div>
    </div>
  );
}

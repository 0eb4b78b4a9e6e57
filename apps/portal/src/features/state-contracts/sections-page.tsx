import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { StateContract_SectionsDocument } from "@resc/client/portal";
import type { StateContract_SectionsQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, formatInstant, Page, PathLink, RescTags } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconArrowLeft, IconPrinter } from "@tabler/icons-react";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import type { SectionsSearch } from "./search.ts";
import { sectionsMessages as words } from "./sections-messages.ts";

type Section = NonNullable<StateContract_SectionsQuery["stateContractSections"]>[number];
type Line = Section["lines"][number];

const parts = Object.entries(words.parts);
const columnsOf = (first: string, lead: string): readonly Column<Line>[] => [
  {
    id: "contract",
    header: first,
    cell: ({ ref, title, path }) => (
      <>
        <PathLink href={path}>{title}</PathLink>
        <span className="sub">{ref}</span>
      </>
    ),
  },
  { id: "agency", header: words.agency, cell: ({ agency }) => agency ?? "" },
  { id: "lead", header: lead, cell: (line) => <RescTags codes={line.lead ? [line.lead] : []} none="" /> },
  { id: "detail", header: words.detail, wide: true, cell: ({ detail }) => detail },
];
const contractColumns = columnsOf(words.contract, words.lead);
const contributionColumns = columnsOf(words.venture, words.giver).filter(({ id }) => id !== "agency");

/** One section of the directors' packet as it was frozen, with its hash; the newest unless another is chosen. */
export function SectionsPage() {
  const { search, change } = useSearchState<SectionsSearch>();
  const { data } = useSuspenseQuery(StateContract_SectionsDocument);
  const sections = data.stateContractSections ?? [];
  const section = sections.find(({ number }) => number === search.number) ?? sections[0];
  const acts = (
    <>
      <Button
        component={PathLink}
        href="/state-contracts"
        variant="default"
        className="no-print"
        leftSection={<IconArrowLeft size={17} aria-hidden />}
      >
        {words.back}
      </Button>
      {section && (
        <Button className="no-print" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => globalThis.print()}>
          {words.print}
        </Button>
      )}
    </>
  );
  return (
    <Page title={words.title} lede={words.lede} acts={acts}>
      {section ? (
        <div className="stack">
          <div className="toolbar no-print">
            <ChoiceFilter
              label={words.choose}
              all={words.newest}
              value={String(section.number)}
              options={sections.map(({ number, frozenAt }) => ({
                value: String(number),
                label: words.option(number, formatInstant(frozenAt)),
              }))}
              onChange={(value) => change({ number: value ? Number(value) : undefined })}
            />
          </div>
          <p>{words.frozen(formatInstant(section.frozenAt), section.frozenBy?.name ?? null)}</p>
          {parts.map(([part, label]) => (
            <Card key={part} title={label} flush>
              <DataTable
                caption={label}
                columns={part === "CONTRIBUTION" ? contributionColumns : contractColumns}
                rows={section.lines.filter((line) => line.part === part)}
                rowKey={({ ref, title }) => `${ref} ${title}`}
                compact
                empty={<p className="quiet">{words.nothing}</p>}
              />
            </Card>
          ))}
          <p>
            {words.hash}: <code className="hash">{section.sha256}</code>
          </p>
        </div>
      ) : (
        <div className="card">
          <EmptyState title={words.none}>{words.noneMore}</EmptyState>
        </div>
      )}
    </Page>
  );
}

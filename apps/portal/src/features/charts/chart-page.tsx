import { useSuspenseQuery } from "@apollo/client/react";
import { Button, Menu, SegmentedControl } from "@mantine/core";
import { chartWords, publishedCharts, type PublishedChart } from "@resc/charts";
import { connecticutDate } from "@resc/domain";
import { Card, EmptyState, Page, TableRegion } from "@resc/ui";
import { IconDownload } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ChartTable } from "../../app/chart/chart-table.tsx";
import { StillPicture } from "../../app/chart/still-picture.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { chartDocuments } from "./documents.ts";
import { messages } from "./messages.ts";
import type { ChartSearch } from "./search.ts";
import "../../app/chart/chart.css";
import "./charts.css";

/** One published chart: picture, table, words and files of one row set. */
export function ChartPage() {
  const { name } = useParams({ from: "/charts/$name" });
  const published = Object.hasOwn(publishedCharts, name) ? publishedCharts[name] : undefined;
  return published ? <PublishedChartPage name={name} published={published} /> : <NoChart />;
}

function NoChart() {
  return (
    <Page title={messages.title}>
      <div className="card">
        <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
      </div>
    </Page>
  );
}

function PublishedChartPage({ name, published }: { readonly name: string; readonly published: PublishedChart }) {
  const { shown, change } = useSearchState<ChartSearch>();
  const asked = chartDocuments[published.operation];
  if (!asked) throw new Error(`No document is known for ${published.operation}.`);
  const { data } = useSuspenseQuery(asked.document, { variables: asked.variables });
  const [today] = useState(() => connecticutDate(new Date()));
  const chart = published.build(data, today);
  if (!chart) return <NoChart />;
  return (
    <Page title={published.label} lede={chart.subtitle} acts={<Downloads name={name} />}>
      <div className="stack">
        <figure className="card chart-figure" aria-label={chart.title}>
          <SegmentedControl
            className="no-print chart-switch"
            aria-label={messages.view}
            value={shown.as ?? "chart"}
            data={[
              { value: "chart", label: messages.picture },
              { value: "table", label: messages.table },
            ]}
            onChange={(value) => change({ as: value === "table" ? "table" : undefined })}
          />
          <figcaption>
            <h2>{chart.title}</h2>
          </figcaption>
          {shown.as === "table" ? (
            <TableRegion label={chart.title}>
              <ChartTable chart={chart} caption={`${chart.title}. ${chart.subtitle}`} />
            </TableRegion>
          ) : (
            <StillPicture chart={chart} />
          )}
        </figure>
        <Card title={messages.words}>
          <p>{chartWords(chart)}</p>
        </Card>
      </div>
    </Page>
  );
}

function Downloads({ name }: { readonly name: string }) {
  const files = [
    [messages.letter, `/charts/${name}.png?size=letter`],
    [messages.slide, `/charts/${name}.png?size=slide`],
    [messages.svg, `/charts/${name}.svg`],
    [messages.csv, `/charts/${name}.csv`],
  ] as const;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={17} aria-hidden />}>
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

import { publishedCharts } from "@resc/charts";
import { Card, Page, PathLink } from "@resc/ui";
import { messages } from "./messages.ts";
import "./charts.css";

/** The published charts. */
export function ChartsPage() {
  return (
    <Page title={messages.title} lede={messages.lede}>
      <Card label={messages.title}>
        <ul className="chart-list">
          {Object.entries(publishedCharts).map(([name, { label }]) => (
            <li key={name}>
              <PathLink href={`/charts/${name}`}>{label}</PathLink>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}

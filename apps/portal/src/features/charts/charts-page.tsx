import { publishedCharts } from "@resc/charts";
import { Card, Page, PathLink } from "@resc/ui";
import { messages } from "./messages.ts";

/** The published charts. */
export function ChartsPage() {
  return (
    <Page title={messages.title} lede={messages.lede}>
      <Card label={messages.title}>
        <ul>
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

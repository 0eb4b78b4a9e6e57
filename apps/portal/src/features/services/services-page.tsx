import { useSuspenseQuery } from "@apollo/client/react";
import { Services_PageDocument } from "@resc/client/portal";
import type { Services_PageQuery } from "@resc/client/portal";
import { rescCodes, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { Card, DataTable, EmptyState, Page } from "@resc/ui";
import type { Column } from "@resc/ui";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { messages } from "./messages.ts";

type Category = NonNullable<Services_PageQuery["serviceCategories"]>[number];
type Offering = NonNullable<Services_PageQuery["serviceOfferings"]>["nodes"][number];

/**
 * Who offers what: categories against RESCs.
 * @clause A19 A23 P5 P11 P13
 * @page /services Services
 */
export function ServicesPage() {
  const { data } = useSuspenseQuery(Services_PageDocument);
  const offerings = data.serviceOfferings?.nodes ?? [];
  const offered = (category: Category, resc: RescCode | null) =>
    offerings.filter((one) => one.category.code === category.code && (one.resc?.code ?? null) === resc);
  const categories = (data.serviceCategories ?? []).filter(({ code }) => offerings.some((one) => one.category.code === code));
  const columns: readonly Column<Category>[] = [
    { id: "category", header: messages.category, cell: ({ label }) => label },
    ...rescCodes.map((code) => ({
      id: code,
      header: rescShortNames[code],
      cell: (category: Category) => <Offerings of={offered(category, code)} />,
    })),
    { id: "alliance", header: messages.alliance, cell: (category) => <Offerings of={offered(category, null)} /> },
  ];
  return (
    <Page title={messages.title} lede={messages.lede} acts={<ExportMenu list="services" right="exportReference" />}>
      <Card label={messages.caption} flush>
        <div className="services-table">
          <DataTable
            caption={messages.caption}
            columns={columns}
            rows={categories}
            rowKey={({ code }) => code}
            empty={<EmptyState title={messages.none} />}
          />
        </div>
      </Card>
    </Page>
  );
}

function Offerings({ of }: { readonly of: readonly Offering[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="offerings">
      {of.map(({ id, service }) => (
        <li key={id}>{service}</li>
      ))}
    </ul>
  );
}

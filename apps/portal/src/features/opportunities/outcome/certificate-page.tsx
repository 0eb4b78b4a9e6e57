import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Opportunity_CertificateDocument } from "@resc/client/portal";
import type { Opportunity_CertificateQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, formatInstant, Page, PathLink, Pill } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconArrowLeft, IconCheck, IconPrinter, IconX } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { outcomeMessages } from "./messages.ts";
import "../opportunities.css";

type Certificate = NonNullable<NonNullable<Opportunity_CertificateQuery["opportunity"]>["certificate"]>;
type Line = Certificate["lines"][number];

const words = outcomeMessages.certificatePage;
const columns: readonly Column<Line>[] = [
  { id: "at", header: words.at, cell: ({ at }) => formatInstant(at) },
  { id: "what", header: words.what, wide: true, cell: ({ sentence }) => sentence },
  { id: "place", header: words.place, cell: ({ seq, hash }) => <code className="hash">{`${seq} ${hash.slice(0, 16)}`}</code> },
];

/** The certificate of neutrality on one page, to print. */
export function CertificatePage() {
  const { ref } = useParams({ from: "/opportunities/$ref/certificate" });
  const { data } = useSuspenseQuery(Opportunity_CertificateDocument, { variables: { ref } });
  const certificate = data.opportunity?.certificate;
  const acts = (
    <>
      <Button
        component={PathLink}
        href={`/opportunities/${ref}?tab=outcome`}
        variant="default"
        className="no-print"
        leftSection={<IconArrowLeft size={17} aria-hidden />}
      >
        {words.back}
      </Button>
      {certificate && (
        <Button className="no-print" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => globalThis.print()}>
          {words.print}
        </Button>
      )}
    </>
  );
  if (!data.opportunity || !certificate)
    return (
      <Page title={outcomeMessages.certificate} acts={acts}>
        <div className="card">
          <EmptyState title={words.notFound}>{words.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const { title, agency } = data.opportunity;
  const mark = (
    <Pill tone={certificate.neutral ? "ok" : "warn"} icon={certificate.neutral ? IconCheck : IconX}>
      {certificate.neutral ? words.neutral : words.notNeutral}
    </Pill>
  );
  return (
    <Page title={words.title(ref)} lede={`${title} · ${agency.name}`} acts={acts}>
      <div className="stack certificate">
        <p>{mark}</p>
        {certificate.problems.length > 0 && (
          <ul className="bullets">
            {certificate.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        <Card title={words.lines} flush>
          <DataTable caption={words.lines} columns={columns} rows={certificate.lines} rowKey={({ seq }) => seq} compact empty={null} />
        </Card>
        <p>
          {outcomeMessages.hash}: <code className="hash">{certificate.hash}</code>
        </p>
      </div>
    </Page>
  );
}

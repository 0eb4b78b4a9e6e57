import { Button } from "@mantine/core";
import { Card, PathLink } from "@resc/ui";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { outcomeMessages as words } from "./messages.ts";
import type { OutcomePage } from "./outcome-tab.tsx";

/** Whether the panel can be certified as neutral, and the way to the page that says so. */
export function CertificateCard({
  certificate,
  opportunity,
}: OpportunityProps & { readonly certificate: NonNullable<OutcomePage["certificate"]> }) {
  return (
    <Card title={words.certificate}>
      <div className="stack-tight">
        <p>{certificate.neutral ? words.certified : words.notCertified}</p>
        <span className="quiet">{words.hash}</span>
        <code className="hash">{certificate.hash}</code>
        <div className="row no-print">
          <Button component={PathLink} href={`/opportunities/${opportunity.ref}/certificate`} variant="default">
            {words.openCertificate}
          </Button>
        </div>
      </div>
    </Card>
  );
}

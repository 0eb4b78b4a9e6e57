import { useQuery } from "@apollo/client/react";
import { Customer_DistrictDocument } from "@resc/client/portal";
import { Page, PageSkeleton } from "@resc/ui";
import { useSearch } from "@tanstack/react-router";
import { useViewer } from "../../app/session/viewer.ts";
import { StartEngagementForm } from "./start-engagement-form.tsx";
import { startMessages as messages } from "./start-messages.ts";
import "../courtesy-notices/courtesy-notices.css";
import "./engagements.css";

/**
 * Choose the customer; the catchment is checked, and the notice is drafted.
 * @clause A11 A13 A36 A37
 * @page /engagements/new Start an engagement
 */
export function StartEngagementPage() {
  const { district: id } = useSearch({ from: "/engagements/new" });
  const viewer = useViewer();
  const { data, loading } = useQuery(Customer_DistrictDocument, { variables: { id: id ?? "" }, skip: !id });
  if (!viewer?.person || loading) return <PageSkeleton />;
  const district = data?.district;
  const customer = district ? { kind: "district" as const, id: district.id, name: district.shortName } : null;
  const owner = `${viewer.organization}.${viewer.person.id}`;
  return (
    <Page title={messages.title} lede={messages.lede}>
      <StartEngagementForm key={`${owner} ${customer?.id}`} owner={owner} customer={customer} />
    </Page>
  );
}

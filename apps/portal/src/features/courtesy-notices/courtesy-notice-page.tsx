import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Notice_PaneDocument } from "@resc/client/portal";
import { Page, PathLink } from "@resc/ui";
import { IconArrowLeft } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { messages } from "./messages.ts";
import { NoticePane } from "./notice-pane.tsx";

/**
 * One notice on its own page, as mail, bell and phones open it.
 * @clause A15 A37
 */
export function CourtesyNoticePage() {
  const { id } = useParams({ from: "/notices/$id" });
  const { data } = useSuspenseQuery(Notice_PaneDocument, { variables: { id } });
  const back = (
    <Button component={PathLink} href="/notices" variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />}>
      {messages.back}
    </Button>
  );
  return (
    <Page title={data.courtesyNotice ? messages.paneTitle(data.courtesyNotice.customerName) : messages.title} acts={back}>
      <div className="card notice-page">
        <div className="card-body">
          <NoticePane id={id} titled={false} />
        </div>
      </div>
    </Page>
  );
}

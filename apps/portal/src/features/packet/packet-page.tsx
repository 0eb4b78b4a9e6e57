import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Packet_FreezeDocument, Packet_PageDocument } from "@resc/client/portal";
import type { Packet_PageQuery } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { Card, EmptyState, Page, PathLink, formatDay, formatInstant } from "@resc/ui";
import { IconArrowLeft, IconPrinter } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { AskOnce } from "../agenda/ask-once.tsx";
import { messages as agendaMessages } from "../agenda/messages.ts";
import { messages } from "./messages.ts";
import { PacketAgenda, Supplements } from "./packet-agenda.tsx";
import { OutOfRegionPart, StateContractPart } from "./packet-sections.tsx";
import { PacketSteps } from "./packet-steps.tsx";
import "./packet.css";

/** A meeting as the page of its packet reads it. */
export type PacketMeeting = NonNullable<Packet_PageQuery["meeting"]>;
/** Its packet. */
export type Packet = NonNullable<PacketMeeting["packet"]>;

const lookAgain = 2000;

/**
 * The packet of a meeting: the steps to it, then what was frozen, printed on Letter.
 * @clause A29 A38 A43
 * @page /agenda Agenda
 */
export function PacketPage() {
  const { meeting: ref } = useParams({ from: "/agenda/$meeting/packet" });
  const { data, refetch } = useSuspenseQuery(Packet_PageDocument, {
    variables: { ref },
    fetchPolicy: "cache-and-network",
    errorPolicy: "all",
  });
  const waits = (data?.meeting?.packet?.awaited.length ?? 0) > 0;
  // A section arrives by itself: whoever looks on sees it come.
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => void refetch().catch(() => undefined), lookAgain);
    return () => clearInterval(timer);
  }, [waits, refetch]);
  const freeze = useAct(Packet_FreezeDocument);
  const [asking, setAsking] = useState(false);
  const meeting = data?.meeting;
  if (!meeting)
    return (
      <Page title={agendaMessages.title}>
        <div className="card">
          <EmptyState title={agendaMessages.notFound}>{agendaMessages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const { packet, viewerCan, id, version } = meeting;
  const acts = (
    <>
      <Button
        component={PathLink}
        href={`/agenda/${meeting.ref}`}
        variant="default"
        className="no-print"
        leftSection={<IconArrowLeft size={17} aria-hidden />}
      >
        {messages.back}
      </Button>
      {viewerCan.freeze && (
        <Button className="no-print" onClick={() => setAsking(true)}>
          {messages.freeze}
        </Button>
      )}
      {packet && (
        <Button className="no-print" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => globalThis.print()}>
          {messages.print}
        </Button>
      )}
    </>
  );
  return (
    <Page
      title={messages.title(formatDay(connecticutDate(new Date(meeting.startsAt))))}
      lede={messages.lede(meeting.title, meeting.place)}
      acts={acts}
    >
      <div className="packet stack">
        <PacketSteps meeting={meeting} />
        {packet && (
          <>
            <PacketAgenda lines={packet.agenda} />
            <OutOfRegionPart packet={packet} />
            <StateContractPart packet={packet} />
            <Supplements packet={packet} />
            {packet.sha256 && (
              <Card title={messages.proof}>
                <p>{messages.frozen(packet.number, formatInstant(packet.frozenAt ?? packet.asOf))}</p>
                <p>
                  {messages.hash}: <code className="hash">{packet.sha256}</code>
                </p>
              </Card>
            )}
          </>
        )}
      </div>
      {asking && (
        <AskOnce
          title={messages.freezeTitle}
          intro={messages.freezeIntro}
          submit={messages.freeze}
          done={messages.freezeDone}
          busy={freeze.busy}
          run={() => freeze.run({ id, version })}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

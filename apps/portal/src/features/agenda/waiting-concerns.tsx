import { Button } from "@mantine/core";
import { Concern_PlaceDocument } from "@resc/client/portal";
import type { Meeting_PageQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { Card, PathLink } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { useSimply } from "../concerns/concern-acts.tsx";
import { messages as concernMessages } from "../concerns/messages.ts";
import { messages } from "./messages.ts";

type Waiting = NonNullable<Meeting_PageQuery["concerns"]>["nodes"][number];

/** What nobody has placed yet; Tab goes through it and Enter places it. */
export function WaitingConcerns({ concerns }: { readonly concerns: readonly Waiting[] }) {
  const place = useAct(Concern_PlaceDocument);
  const simply = useSimply();
  const words = concernMessages.acts.place;
  return (
    <Card title={messages.waiting} foot={messages.waitingMore}>
      {concerns.length === 0 ? (
        <p className="quiet">{messages.waitingNone}</p>
      ) : (
        <ul className="agenda-waiting">
          {concerns.map(({ id, ref, version, area, raisedFor, viewerCan }) => (
            <li key={id}>
              <p>
                <PathLink href={`/concerns/${ref}`}>{area}</PathLink>
              </p>
              <p className="sub">
                {ref} · {rescShortNames[raisedFor]}
              </p>
              {viewerCan.place && (
                <Button
                  variant="default"
                  size="compact-sm"
                  loading={place.busy}
                  onClick={() => void simply(() => place.run({ id, version }), words.done)}
                >
                  {words.label}
                  <span className="sr">: {area}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

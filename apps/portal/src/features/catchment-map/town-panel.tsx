import { Button } from "@mantine/core";
import { Card, TextSkeleton } from "@resc/ui";
import type { MapTown } from "@resc/ui";
import { IconArrowLeft } from "@tabler/icons-react";
import { Boundary } from "../../app/errors/boundary.tsx";
import { useViewer } from "../../app/session/viewer.ts";
import { messages } from "./messages.ts";
import { TownFacts } from "./town-facts.tsx";
import { WorkingHere } from "./working-here.tsx";

/** One town: its home RESC, its districts, and who works there. */
export function TownPanel({
  town,
  asOf,
  onClose,
}: {
  readonly town: MapTown;
  readonly asOf: string | undefined;
  readonly onClose: () => void;
}) {
  const viewer = useViewer();
  const acts = (
    <Button variant="subtle" size="compact-sm" leftSection={<IconArrowLeft size={15} aria-hidden />} onClick={onClose}>
      {messages.allRegions}
    </Button>
  );
  return (
    <Card title={town.name} acts={acts}>
      <div className="stack">
        <Boundary pending={<TextSkeleton rows={5} />}>
          <TownFacts townKey={town.key} asOf={asOf} mayStart={viewer?.viewerCan.startEngagement ?? false}>
            {viewer && <WorkingHere townKey={town.key} />}
          </TownFacts>
        </Boundary>
      </div>
    </Card>
  );
}

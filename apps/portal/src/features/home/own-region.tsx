import { Button } from "@mantine/core";
import { rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { Card, ConnecticutMap, PathLink } from "@resc/ui";
import { useRouter } from "@tanstack/react-router";
import { useMapSchools, useTowns } from "../catchment-map/use-map-data.ts";
import { messages } from "./messages.ts";

/** The viewer's own region, brought near. */
export function OwnRegion({ code }: { readonly code: RescCode }) {
  const { towns } = useTowns(undefined);
  const schools = useMapSchools();
  const router = useRouter();
  const acts = (
    <Button component={PathLink} href={`/map?resc=${code}`} variant="subtle" size="compact-sm">
      {messages.openMap}
    </Button>
  );
  return (
    <Card title={messages.region(rescShortNames[code])} acts={acts}>
      <ConnecticutMap
        towns={towns}
        schools={schools}
        region={code}
        alternative={messages.mapAlternative}
        onTown={(town) => router.history.push(`/map?town=${town}`)}
      />
    </Card>
  );
}

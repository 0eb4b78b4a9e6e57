import type { RescCode } from "@resc/domain";
import { Card, ConnecticutMap } from "@resc/ui";
import { useRouter } from "@tanstack/react-router";
import { useMapSchools, useTowns } from "../catchment-map/use-map-data.ts";
import { messages } from "./messages.ts";

/** The catchment of one RESC, brought near. */
export function RescMap({ code, asOf }: { readonly code: RescCode; readonly asOf: string | undefined }) {
  const { towns } = useTowns(asOf);
  const schools = useMapSchools();
  const router = useRouter();
  return (
    <Card title={messages.map}>
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

import { ConnecticutMap } from "@resc/ui";
import { useTowns } from "../catchment-map/use-map-data.ts";
import { startMessages } from "./start-messages.ts";

/** The State in small, the customer's towns outlined. */
export function MiniMap({ townKeys }: { readonly townKeys: readonly string[] }) {
  const { towns } = useTowns(undefined);
  return <ConnecticutMap towns={towns} outlined={townKeys} alternative={startMessages.mapAlternative} />;
}

import { skipToken, useQuery, useSuspenseQuery } from "@apollo/client/react";
import { Map_PageDocument, Map_SchoolsDocument, Map_ShapesDocument } from "@resc/client/portal";
import type { Map_PageQuery } from "@resc/client/portal";
import type { MapSchool, MapTown } from "@resc/ui";
import { useMemo } from "react";
import { ringsOf } from "./shape.ts";

/** A RESC as the legend needs it. */
export type MapRegion = NonNullable<Map_PageQuery["rescs"]>[number];

/** Towns with the RESC of their catchment on a day, and the six regions. */
export function useTowns(asOf: string | undefined): { readonly towns: readonly MapTown[]; readonly regions: readonly MapRegion[] } {
  const { data } = useSuspenseQuery(Map_PageDocument, { variables: { asOf: asOf ?? null } });
  // The picture does not wait for shapes: without them it is schematic. They are the same on every day.
  const shapes = useQuery(Map_ShapesDocument, { fetchPolicy: "no-cache" }).data?.towns?.nodes;
  const rings = useMemo(
    () => new Map((shapes ?? []).flatMap(({ key, shape }) => (shape ? [[key, ringsOf(shape)] as const] : []))),
    [shapes],
  );
  const towns = useMemo(
    () =>
      (data.towns?.nodes ?? []).map(({ key, name, latitude, longitude, catchment }) => {
        const own = rings.get(key);
        return { key, name, latitude, longitude, resc: catchment?.resc.code ?? null, ...(own ? { rings: own } : {}) };
      }),
    [data.towns, rings],
  );
  return { towns, regions: data.rescs ?? [] };
}

/** The magnet schools that RESCs run, or that districts run, each at its own place or else at that of its town. */
export function useMapSchools(operator: "RESC" | "DISTRICT" = "RESC", shown = true): readonly MapSchool[] {
  const { data } = useSuspenseQuery(Map_SchoolsDocument, shown ? { variables: { operator } } : skipToken);
  return useMemo(
    () =>
      (data?.schools?.nodes ?? []).flatMap(({ id, name, town, operatorResc, ...place }) => {
        const latitude = place.latitude ?? town?.latitude;
        const longitude = place.longitude ?? town?.longitude;
        if (latitude === undefined || longitude === undefined) return [];
        return [{ id, name, townName: town?.name ?? "", latitude, longitude, resc: operatorResc?.code ?? null }];
      }),
    [data?.schools],
  );
}

import { systemActor } from "@resc/access";
import { type DatabaseAccess, UnitOfWork } from "@resc/store";
import { type FileTown, type KnownTown, shapesOf } from "./town-shapes.ts";

/** What a file of boundaries says of itself. */
export interface BoundaryFile {
  readonly name: string;
  readonly sha256: string;
  readonly towns: readonly FileTown[];
}

/** Writes the shapes of all towns in one transaction with its row in the trail; those before are replaced. Returns how many. */
export async function loadBoundaries(worker: DatabaseAccess, file: BoundaryFile, known: readonly KnownTown[]): Promise<number> {
  const shapes = shapesOf(file.towns, known);
  return new UnitOfWork(worker).runAs(systemActor("load-boundaries"), async (tx) => {
    // A file that is taken has every town, so none of an older one is left.
    await tx.query(
      "insert into town_boundary (town_key, shape) select key, value from jsonb_each_text($1::jsonb) on conflict (town_key) do update set shape = excluded.shape",
      [JSON.stringify(Object.fromEntries(shapes))],
    );
    tx.audit({
      act: "boundaries.loaded",
      objectType: "boundary",
      objectId: file.sha256.slice(0, 16),
      after: { file: file.name, sha256: file.sha256, towns: shapes.size },
    });
    return shapes.size;
  });
}

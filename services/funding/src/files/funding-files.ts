import type { Actor } from "@resc/access";
import type { DeclaredFile, FileShelf } from "@resc/store";
import type { SubgraphFiles } from "@resc/subgraph";
import type { SealedShelf } from "../seal/sealed-shelf.ts";
import type { SubmissionPackages } from "../submission/package.ts";
import { sealedPurpose } from "./purposes.ts";

/** The files of funding behind one door: parts of proposals on the sealed shelf, all others on the open one, and submissions as packages. */
export function fundingFiles(shelf: FileShelf, sealed: SealedShelf, packages: SubmissionPackages): SubgraphFiles {
  return {
    receive: (actor: Actor, file: DeclaredFile, bytes: AsyncIterable<Uint8Array>) =>
      (file.purpose === sealedPurpose ? sealed : shelf).receive(actor, file, bytes),
    send: async (actor: Actor, id: string) => (await shelf.send(actor, id)) ?? (await sealed.send(actor, id)) ?? packages.send(actor, id),
  };
}

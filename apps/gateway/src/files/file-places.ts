import { GatewayRefusal } from "../errors/refusal.ts";
import { fileSettings } from "./file-settings.ts";

/** Gives out places for files that come in; a file lasts long, and nobody may take all places. */
export interface FilePlaces {
  /** Takes a place for one person; call what it returns when the file is in. Throws OVERLOADED when there is none. */
  take(personId: string): () => void;
}

/** Places for {@link fileSettings.mostAtOnce} files. */
export function createFilePlaces(): FilePlaces {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(personId) {
      const own = taken.get(personId) ?? 0;
      if (all >= fileSettings.mostAtOnce || own >= fileSettings.mostAtOnceOfOne) throw new GatewayRefusal("OVERLOADED");
      all += 1;
      taken.set(personId, own + 1);
      return () => {
        all -= 1;
        const left = (taken.get(personId) ?? 1) - 1;
        if (left > 0) taken.set(personId, left);
        else taken.delete(personId);
      };
    },
  };
}

import type { Reader, ReadersStage } from "./readers-stage.ts";

/** What every key of the tests is asked for with. */
export const keyAsked = { name: "Weekly figures", purpose: "Refreshes our tables on Mondays.", days: 90 };

/** The way of a key in three steps: asked for, granted, live. */
export function keysOf({ alliance, store, asCoordinator }: ReadersStage) {
  const ask = (who: Reader) => store.keys.ask(who.cookie, keyAsked, "asked");
  async function granted(who: Reader): Promise<string> {
    const { id } = await ask(who);
    await alliance.act(asCoordinator(), "grantApiKey", { keyId: id, version: 1 });
    return id;
  }
  async function live(who: Reader): Promise<{ readonly id: string; readonly secret: string }> {
    const id = await granted(who);
    const collected = await store.keys.collect(who.cookie, id, "collected");
    if (collected === null) throw new Error("The key was not collected.");
    return { id, secret: collected.secret };
  }
  return { ask, granted, live };
}

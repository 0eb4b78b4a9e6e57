import { createStore } from "../data/store.ts";

/** Whether the list of keys is open. */
export const helpOpen = createStore(false);

const storageKey = "resc-single-keys";

/** Whether single keys act; a person can switch them off. */
export const singleKeys = createStore(readSingleKeys());

/** Keeps the choice in this browser. */
export function setSingleKeys(on: boolean): void {
  singleKeys.set(on);
  try {
    localStorage.setItem(storageKey, on ? "on" : "off");
  } catch {
    // Storage can be closed to us; the choice then lasts until the page is left.
  }
}

function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

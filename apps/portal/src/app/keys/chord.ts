/** What a key press means for the shell. */
export type Command =
  | { readonly kind: "go"; readonly path: string }
  | { readonly kind: "palette" | "search" | "start" | "help" | "prefix" | "none" };

const places: Readonly<Record<string, string>> = { h: "/", m: "/map", n: "/notices", e: "/engagements", l: "/list", d: "/districts" };

/** Reads one key, `g` before it or not. */
export function readKey(key: string, afterPrefix: boolean): Command {
  if (afterPrefix) {
    const path = places[key];
    return path === undefined ? { kind: "none" } : { kind: "go", path };
  }
  switch (key) {
    case "g":
      return { kind: "prefix" };
    case "c":
      return { kind: "start" };
    case "/":
      return { kind: "search" };
    case "?":
      return { kind: "help" };
    default:
      return { kind: "none" };
  }
}

/** Whether single keys must stay quiet: somebody types or fills in a form, or a dialog is open. Where a part says `data-single-keys`, its radio buttons leave them on. */
export function isBusyWithKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const typing =
    target.isContentEditable ||
    (["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName) && !target.matches("[data-single-keys] [type=radio]"));
  return typing || target.closest("[role=dialog], [role=menu], [role=listbox]") !== null;
}

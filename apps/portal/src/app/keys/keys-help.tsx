import { Modal, Switch } from "@mantine/core";
import { Fragment } from "react";
import { useStore } from "../data/store.ts";
import { helpOpen, setSingleKeys, singleKeys } from "./help-state.ts";

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["Ctrl", "K"], "Search or jump to anything"],
  [["/"], "Search the list on this page"],
  [["c"], "Start an engagement"],
  [["g", "h"], "Home"],
  [["g", "m"], "Map"],
  [["g", "n"], "Courtesy notices"],
  [["g", "e"], "Engagements"],
  [["g", "l"], "Out-of-region list"],
  [["j"], "Next in the list"],
  [["k"], "Previous in the list"],
  [["e"], "Acknowledge the selected courtesy notice"],
  [["j"], "Next line of the rubric, on the judging desk"],
  [["k"], "Previous line of the rubric, on the judging desk"],
  [["0–9"], "Give the line of the rubric in focus that step, on the judging desk"],
  [["?"], "This help"],
];

/** The keys of the portal, and the switch that turns single keys off. */
export function KeysHelp() {
  const on = useStore(singleKeys);
  return (
    <Modal opened onClose={() => helpOpen.set(false)} title="Keyboard shortcuts" size="md">
      <div className="stack">
        <dl className="key-table">
          {keys.map(([combination, does]) => (
            <Fragment key={does}>
              <dt className="row">
                {combination.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </Fragment>
          ))}
        </dl>
        <Switch checked={on} onChange={(event) => setSingleKeys(event.currentTarget.checked)} label="Use single-key shortcuts" />
      </div>
    </Modal>
  );
}

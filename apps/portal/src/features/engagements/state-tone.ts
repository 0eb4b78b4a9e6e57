import type { EngagementState } from "@resc/client/portal";
import type { Tone } from "@resc/ui";

/** How a state of an engagement looks: on its way, done, or ended. */
export function stateTone(state: EngagementState): Tone {
  if (state === "IN_DELIVERY" || state === "AGREED") return "info";
  if (state === "DELIVERED") return "ok";
  return state === "REQUESTED" ? "warn" : "mute";
}

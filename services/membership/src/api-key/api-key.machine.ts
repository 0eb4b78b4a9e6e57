import type { StateMachine } from "@resc/domain";

/** Where an API key stands; the database computes it from what was done and from its clock (`platform.key_state`). */
export const apiKeyStates = ["ASKED", "GRANTED", "LIVE", "DECLINED", "WITHDRAWN", "LAPSED", "EXPIRED", "ENDED"] as const;

/** A state of an API key. */
export type ApiKeyState = (typeof apiKeyStates)[number];

/** Acts on an API key: the owner's (collect, withdraw, end), the Coordinator's (grant, decline, end), the clock's (lapse, expire). */
export type ApiKeyAct = "grant" | "decline" | "withdraw" | "collect" | "lapse" | "expire" | "end";

// Neither the Accord nor a statute speaks of keys.
const clause = "Security design, section 2";

/**
 * The API key (security, section 2). The secret is made when its owner collects it and is seen by nobody else.
 * @clause S11 I-34
 */
export const apiKeyMachine: StateMachine<ApiKeyState, ApiKeyAct, object> = {
  name: "API key",
  initial: ["ASKED"],
  states: apiKeyStates,
  ends: ["DECLINED", "WITHDRAWN", "LAPSED", "EXPIRED", "ENDED"],
  transitions: [
    { from: ["ASKED"], act: "grant", to: "GRANTED", clause },
    { from: ["ASKED"], act: "decline", to: "DECLINED", clause },
    { from: ["ASKED"], act: "withdraw", to: "WITHDRAWN", clause },
    { from: ["GRANTED"], act: "collect", to: "LIVE", clause },
    { from: ["GRANTED"], act: "lapse", to: "LAPSED", clause },
    { from: ["GRANTED", "LIVE"], act: "end", to: "ENDED", clause },
    { from: ["LIVE"], act: "expire", to: "EXPIRED", clause },
  ],
};

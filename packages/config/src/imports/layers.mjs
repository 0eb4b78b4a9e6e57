/** What every subgraph may build on. */
const service = ["subgraph", "store", "access", "domain", "reference-data", "charts", "mail"];
const everything = ["*"];

/**
 * Which workspace may import which, by folder: ARCHITECTURE.md as data. `entry` narrows a workspace to one of its entries;
 * `tests` adds what only tests may import. A workspace that is not here may import nothing of ours.
 */
export const layers = {
  "apps/portal": { may: ["ui", "charts", "client", "domain"] },
  "apps/gateway": { may: ["subgraph", "access", "store", "charts", "domain"], entry: { store: "@resc/store/gateway" } },
  "services/membership": { may: service, tests: ["testing"] },
  "services/engagements": { may: service, tests: ["testing"] },
  "services/funding": { may: service, tests: ["testing"] },
  "services/advocacy": { may: service, tests: ["testing"] },
  "services/identity": { may: ["domain"] },
  "packages/subgraph": { may: ["access", "domain"] },
  "packages/store": { may: ["access", "domain"] },
  "packages/access": { may: ["domain"] },
  "packages/charts": { may: ["domain"] },
  "packages/client": { may: ["domain"] },
  "packages/mail": { may: ["domain"] },
  "packages/ui": { may: ["domain"] },
  "packages/reference-data": { may: ["domain"] },
  "packages/testing": { may: ["store", "subgraph", "access", "mail", "domain"] },
  "packages/domain": { may: [] },
  "packages/config": { may: [] },
  "infra/local": { may: everything },
  "infra/supergraph": { may: everything },
};

/** Why the workspace at `folder` may not import the one named `target` (its last word), or undefined when it may. */
export function refusal(folder, target, specifier, inTest) {
  const layer = layers[folder];
  if (!layer)
    return {
      what: `${folder} has no place in the layers.`,
      instead: "Add it to packages/config/src/imports/layers.mjs and to ARCHITECTURE.md.",
    };
  if (layer.may === everything) return undefined;
  const allowed = [...layer.may, ...(inTest ? (layer.tests ?? []) : [])];
  const list = allowed.length > 0 ? `only ${allowed.join(", ")}` : "nothing of the platform";
  if (!allowed.includes(target)) {
    const onlyTests = layer.tests?.includes(target) ?? false;
    return {
      what: `${folder} may not import ${specifier}${onlyTests ? " outside its tests" : ""}.`,
      instead: `It may import ${list}: move what is shared downwards, or pass it in.`,
    };
  }
  const entry = layer.entry?.[target];
  if (entry && specifier !== entry && specifier.startsWith("@resc/"))
    return { what: `${folder} may not import ${specifier}.`, instead: `Of that package it may import ${entry} alone.` };
  return undefined;
}

type Variables = Readonly<Record<string, unknown>>;

/** The variables of a call with each object named once, and how to bring its answer back to the places that asked. */
export interface OnceNamed {
  readonly variables: Variables | undefined;
  /** Gives each place its own copy of its object. */
  readonly spread: (data: Record<string, unknown>) => Record<string, unknown>;
  /** The places behind a path of the call's answer: as many as asked for that object. */
  readonly pathsOf: (path: readonly (string | number)[]) => readonly (readonly (string | number)[])[];
}

/** A copy of plain JSON: the engine writes into each object that it is given. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyOf((value as Record<string, unknown>)[key]);
  return copy;
}

/**
 * The planner names an object as often as it stands in the answer: 480 engagements of six RESCs ask for 480 providers.
 * Each is sent once, so that lists with few distinct objects stay within what a subgraph takes in one call.
 */
export function nameOnce(variables: Variables | undefined): OnceNamed {
  const asked = variables?.["representations"];
  const untouched: OnceNamed = { variables, spread: (data) => data, pathsOf: (path) => [path] };
  if (!Array.isArray(asked)) return untouched;
  const distinct = new Map<string, { readonly object: unknown; readonly places: number[] }>();
  for (const [place, object] of asked.entries()) {
    const text = JSON.stringify(object);
    const known = distinct.get(text);
    if (known) known.places.push(place);
    else distinct.set(text, { object, places: [place] });
  }
  if (distinct.size === asked.length) return untouched;
  const named = [...distinct.values()];
  return {
    variables: { ...variables, representations: named.map(({ object }) => object) },
    spread: (data) => {
      const answered = data["_entities"];
      if (!Array.isArray(answered) || answered.length !== named.length) return data;
      const entities: unknown[] = Array.from({ length: asked.length });
      for (const [index, { places }] of named.entries()) {
        for (const [turn, place] of places.entries()) entities[place] = turn === 0 ? answered[index] : copyOf(answered[index]);
      }
      return { ...data, _entities: entities };
    },
    pathsOf: (path) => {
      const [field, index, ...rest] = path;
      if (field !== "_entities" || typeof index !== "number") return [path];
      return (named[index]?.places ?? []).map((place) => [field, place, ...rest]);
    },
  };
}

/** A place in degrees: longitude, latitude. */
export type Place = readonly [longitude: number, latitude: number];

/** A town of the file: closed rings, outer and inner, as they stand there. */
export interface FileTown {
  readonly name: string;
  /** Census code of the county subdivision, ten digits; null when the file has none. */
  readonly code: string | null;
  readonly rings: readonly (readonly Place[])[];
}

/** A town that the platform knows. */
export interface KnownTown {
  readonly key: string;
  readonly name: string;
  /** Census codes under which it can stand in a file. */
  readonly codes: readonly string[];
}

/** Steps per degree to which places are brought: about 100 meters. The same place in two towns stays the same, so borders stay shared. */
export const stepsPerDegree = 1000;

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/\s+town$/, "")
    .replace(/[^a-z]/g, "");

/** Rings in whole steps, points that fall together taken once; a ring that vanishes is left out. */
export function quantize(rings: FileTown["rings"]): (readonly [number, number])[][] {
  return rings
    .map((ring) =>
      ring
        .map(([x, y]) => [Math.round(x * stepsPerDegree), Math.round(y * stepsPerDegree)] as const)
        .filter((point, place, all) => place === 0 || point[0] !== all[place - 1]?.[0] || point[1] !== all[place - 1]?.[1]),
    )
    .filter((ring) => ring.length >= 4);
}

/** Rings as text: each ring its first point and then the steps from point to point; rings parted by a semicolon. */
export function shapeText(rings: readonly (readonly (readonly [number, number])[])[]): string {
  return rings
    .map((ring) =>
      ring
        .map(([x, y], place) => (place === 0 ? `${x} ${y}` : `${x - (ring[place - 1]?.[0] ?? 0)} ${y - (ring[place - 1]?.[1] ?? 0)}`))
        .join(" "),
    )
    .join(";");
}

function inside(rings: FileTown["rings"], [x, y]: Place): boolean {
  let odd = false;
  for (const ring of rings)
    for (let here = 0, before = ring.length - 1; here < ring.length; before = here, here += 1) {
      const [x1 = 0, y1 = 0] = ring[here] ?? [];
      const [x2 = 0, y2 = 0] = ring[before] ?? [];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
    }
  return odd;
}

const gridStep = 0.01;
/** One place in so many may lie in two towns: borders drawn at different scales overlap by slivers. */
const toleratedShare = 1 / 500;

/** Two towns that overlap by more than slivers, found on a grid of about a kilometer; null when there are none. */
export function overlap(towns: readonly FileTown[]): readonly [string, string] | null {
  const boxes = towns.map(({ rings }) => {
    const xs = rings.flatMap((ring) => ring.map(([x]) => x));
    const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
    return { from: [min(xs), min(ys)] as const, to: [max(xs), max(ys)] as const };
  });
  let seen = 0;
  const twice = new Map<string, number>();
  for (let x = min(boxes.map(({ from }) => from[0])); x < max(boxes.map(({ to }) => to[0])); x += gridStep)
    for (let y = min(boxes.map(({ from }) => from[1])); y < max(boxes.map(({ to }) => to[1])); y += gridStep) {
      const here = towns.filter(({ rings }, place) => {
        const box = boxes[place];
        return box !== undefined && x >= box.from[0] && x <= box.to[0] && y >= box.from[1] && y <= box.to[1] && inside(rings, [x, y]);
      });
      if (here.length > 0) seen += 1;
      if (here.length > 1) twice.set(`${here[0]?.name}|${here[1]?.name}`, (twice.get(`${here[0]?.name}|${here[1]?.name}`) ?? 0) + 1);
    }
  const [worst] = [...twice].sort(([, one], [, other]) => other - one);
  const all = [...twice.values()].reduce((sum, count) => sum + count, 0);
  return worst && all > seen * toleratedShare ? (worst[0].split("|") as unknown as readonly [string, string]) : null;
}

const min = (values: readonly number[]) => values.reduce((least, value) => Math.min(least, value), Infinity);
const max = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), -Infinity);

/**
 * Shapes by the key of their town. Throws with a sentence that names the towns when one is missing, unknown, there twice, under another's code, or
 * overlaps another. Parts of the sea that the Census counts as 'not defined' are left out.
 */
export function shapesOf(file: readonly FileTown[], known: readonly KnownTown[]): ReadonlyMap<string, string> {
  const byName = new Map(known.map((town) => [fold(town.name), town]));
  const shapes = new Map<string, string>();
  const towns = file.filter(({ name }) => !/not defined/i.test(name));
  for (const { name, code, rings } of towns) {
    const town = byName.get(fold(name));
    if (!town) throw new Error(`The file has "${name}", which is no town of Connecticut. Nothing was loaded.`);
    if (code !== null && !town.codes.includes(code))
      throw new Error(`The file gives ${town.name} the code ${code}, which is not its own. Nothing was loaded.`);
    if (shapes.has(town.key)) throw new Error(`The file has ${town.name} twice. Nothing was loaded.`);
    const text = shapeText(quantize(rings));
    if (text === "") throw new Error(`The shape of ${town.name} is empty. Nothing was loaded.`);
    shapes.set(town.key, text);
  }
  const missing = known.filter(({ key }) => !shapes.has(key)).map(({ name }) => name);
  if (missing.length > 0)
    throw new Error(
      `The file has no shape for ${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ` and ${missing.length - 5} more` : ""}. Nothing was loaded.`,
    );
  const twice = overlap(towns);
  if (twice) throw new Error(`${twice[0]} and ${twice[1]} overlap in the file. Nothing was loaded.`);
  return shapes;
}

/** Thousandths of a degree in a degree: the unit in which shapes are written. */
const perDegree = 1000;

/** The rings of a shape as degrees: each ring its first place, then the steps from place to place. */
export function ringsOf(shape: string): readonly (readonly (readonly [number, number])[])[] {
  return shape.split(";").map((ring) => {
    const numbers = ring.split(" ").map(Number);
    let x = 0;
    let y = 0;
    const places: (readonly [number, number])[] = [];
    for (let place = 0; place + 1 < numbers.length; place += 2) {
      x += numbers[place] ?? 0;
      y += numbers[place + 1] ?? 0;
      places.push([x / perDegree, y / perDegree]);
    }
    return places;
  });
}

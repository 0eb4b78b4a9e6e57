/** `b` minus `a` as decimal text, exact; both are decimal text. */
export function decimalDifference(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  const difference = scaled(b, places) - scaled(a, places);
  const digits = String(difference < 0n ? -difference : difference).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${difference < 0n ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const [one, other] = [scaled(a, places), scaled(b, places)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const placesOf = (text: string): number => text.split(".")[1]?.length ?? 0;

function scaled(text: string, places: number): bigint {
  const [whole = "0", part = ""] = text.split(".");
  return BigInt(`${whole}${part.padEnd(places, "0")}`);
}

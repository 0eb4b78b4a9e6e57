import { Resvg, renderAsync } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { chartPng, pictureFonts } from "./chart-png.ts";

const svg = (family: string, words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="4" y="28" font-size="24" font-family="${family}">${words}</text></svg>`;
const inked = async (text: string, fontFiles: readonly string[]) => {
  const image = await renderAsync(text, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } });
  return image.pixels.some((value) => value > 0);
};

test("letters come from the fonts of the package and from nowhere else", async () => {
  expect(pictureFonts.every((file) => file.endsWith(".ttf") && file.includes("PublicSans"))).toBe(true);
  expect(await inked(svg("Public Sans", "$13,773"), pictureFonts)).toBe(true);
  expect(await inked(svg("Public Sans", "$13,773"), [])).toBe(false);
  // The family the pictures name is the one in the files: their width is that of Public Sans (digits 0.612 to 0.648 em).
  const box = new Resvg(svg("Public Sans", "0000"), { font: { loadSystemFonts: false, fontFiles: [...pictureFonts] } }).getBBox();
  expect(box?.width).toBeGreaterThan(24 * 0.5 * 4);
});

test("two renderings of one picture have the same bytes, and different pictures have not", async () => {
  const [first, again] = [svg("Public Sans", "FY2012"), svg("Public Sans", "FY2012 ")];
  const render = async (text: string) =>
    (await renderAsync(text, { font: { loadSystemFonts: false, fontFiles: [...pictureFonts] } })).asPng();
  expect(await render(first)).toEqual(await render(first));
  expect(await chartPng(first)).toEqual(await chartPng(first));
  expect(await chartPng(again)).not.toEqual(await chartPng(svg("Public Sans", "FY2013")));
});

import { createRequire } from "node:module";
import { crc32 } from "node:zlib";
import { renderAsync } from "@resvg/resvg-js";

const files = createRequire(import.meta.url);
/** The only type there is: without system fonts the same picture has the same bytes on every machine. */
export const pictureFonts = ["400Regular/PublicSans_400Regular.ttf", "700Bold/PublicSans_700Bold.ttf"].map((name) =>
  files.resolve(`@expo-google-fonts/public-sans/${name}`),
);

/** Dots per inch of the files; an SVG is drawn in pixels of 1/96 inch. */
export const dotsPerInch = 300;
const mostKept = 64;
const kept = new Map<string, Promise<Buffer>>();

/** An SVG as PNG of 300 dots per inch. Pictures are kept, so that asking again costs nothing; there are few of them. */
export async function chartPng(svg: string): Promise<Buffer> {
  const known = kept.get(svg);
  if (known !== undefined) return known;
  const made = rendered(svg);
  kept.set(svg, made);
  const oldest = kept.keys().next().value;
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  made.catch(() => kept.delete(svg));
  return made;
}

async function rendered(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: dotsPerInch / 96 },
    font: { loadSystemFonts: false, fontFiles: pictureFonts, defaultFontFamily: "Public Sans" },
  });
  return withResolution(image.asPng());
}

// PNG: 8 bytes of signature, then IHDR of 25; the chunk pHYs comes right after it.
const afterHeader = 33;

/** The file with its dots per meter, so that it prints at its size in inches. */
function withResolution(png: Buffer): Buffer {
  const dots = Math.round(dotsPerInch / 0.0254);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  chunk.writeUInt32BE(dots, 8);
  chunk.writeUInt32BE(dots, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}

/** The same bytes in chunks of exactly `size`, but for the last. Waits for the next bytes only after the chunk before was taken. */
export async function* chunksOf(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(size);
  let filled = 0;
  for await (const part of bytes) {
    for (let at = 0; at < part.byteLength;) {
      const taken = Math.min(size - filled, part.byteLength - at);
      chunk.set(part.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      if (filled === size) {
        yield Buffer.from(chunk);
        filled = 0;
      }
    }
  }
  if (filled > 0) yield Buffer.from(chunk.subarray(0, filled));
}

/** The most bytes any file may have: 25 MB. A purpose may allow less, never more. */
export const mostFileBytes = 25 * 1024 * 1024;

/** Bytes of one stored chunk, and so of one short transaction while a file comes in. */
export const chunkBytes = 256 * 1024;

/** The most files of one person that are not kept yet. */
export const mostUnkeptFiles = 30;

/** A size as people say it: "31 MB", or "1.4 MB" below ten. */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  if (megabytes >= 0.1) return `${megabytes >= 10 ? Math.round(megabytes) : Number(megabytes.toFixed(1))} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

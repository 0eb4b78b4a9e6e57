/** The numbers of files at the gateway, named once. */
export const fileSettings = {
  /** The most bytes of one file: 25 MB. A subgraph may take less for a purpose. */
  mostBytes: 25 * 1024 * 1024,
  /** Files that come in at once, from everybody and from one session: they last long, and the other requests need their places. */
  mostAtOnce: 32,
  mostAtOnceOfOne: 3,
  /** Deadline until a subgraph says whether it has a file. */
  findMilliseconds: 4_000,
} as const;

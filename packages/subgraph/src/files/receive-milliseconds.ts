/** How long a file may take to come in: 25 MB at 85 KB a second. */
export const fileReceiveMilliseconds = 300_000;

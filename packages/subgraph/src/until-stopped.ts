/** Runs a service until the process is asked to stop, then lets it finish; a failed start ends the process with one clear line. */
export async function untilStopped(start: () => Promise<{ close(): Promise<void> }>): Promise<void> {
  try {
    const service = await start();
    const stop = () =>
      void service.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

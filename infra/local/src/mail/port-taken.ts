/** The error for a port that could not be opened: one plain line when it is taken, else the error itself. */
export function portError(error: unknown, port: number, variable: string): Error {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return new Error(`Port ${port} is taken. Free it or set ${variable} to another number.`, { cause: error });
  if (code === "EACCES")
    return new Error(`Port ${port} may not be opened by this user. Set ${variable} to a number above 1023.`, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

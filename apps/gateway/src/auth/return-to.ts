const somewhere = "https://portal.invalid";

/** Where to go after sign-in: a path of this site, else `/`. Anything that a browser could read as another site is dropped. */
export function safeReturnTo(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > 2_000 || !/^\/(?![/\\])/.test(asked)) return "/";
  const parsed = URL.parse(asked, somewhere);
  if (parsed === null || parsed.origin !== somewhere || parsed.pathname.startsWith("//") || parsed.pathname.startsWith("/auth/"))
    return "/";
  return parsed.pathname + parsed.search + parsed.hash;
}

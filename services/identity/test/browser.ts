/** Just enough of a browser to walk through sign-in: cookies by path, redirects by hand, forms without scripts. */
export function createBrowser() {
  const jar = new Map<string, { readonly value: string; readonly path: string }>();

  async function once(url: string, form?: Record<string, string>): Promise<Response> {
    const { pathname } = new URL(url);
    const cookies = [...jar]
      .filter(([, cookie]) => pathname.startsWith(cookie.path))
      .map(([key, cookie]) => `${key.split(" ")[0]}=${cookie.value}`);
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: cookies.join("; "), accept: "text/html" },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  }

  function keep(line: string): void {
    const [pair = "", ...attributes] = line.split("; ");
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => attribute.toLowerCase().startsWith("path="))?.slice(5) ?? "/";
    if (value === "") jar.delete(`${name} ${path}`);
    else jar.set(`${name} ${path}`, { value, path });
  }

  /** Follows redirects until a page comes or `stopAt` would be called. Returns the page, or the address not called. */
  async function open(
    url: string,
    stopAt: string,
    form?: Record<string, string>,
  ): Promise<{ readonly url: string; readonly response: Response | null }> {
    const response = await once(url, form);
    const location = response.headers.get("location");
    if (location === null) return { url, response };
    const next = new URL(location, url).href;
    return next.startsWith(stopAt) ? { url: next, response: null } : open(next, stopAt);
  }

  return { open };
}

/** The value of a hidden field. */
export function hiddenField(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
}

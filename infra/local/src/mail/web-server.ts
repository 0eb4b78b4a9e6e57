import { fastify, type FastifyInstance } from "fastify";
import { isFor } from "./caught-mail.ts";
import { parseMail, type MailStore } from "./mail-store.ts";
import { listPage, messagePage, missingPage } from "./pages.ts";

// Inline styles are allowed because the frame with a message inherits this policy, and messages are styled inline.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

interface ToQuery {
  readonly Querystring: { readonly to?: string };
}

interface ById {
  readonly Params: { readonly id: string };
}

/** The pages and the JSON of the catcher. `publicHost` is a further host name by which it may be called. */
export function createWebServer(store: MailStore, publicHost?: string): FastifyInstance {
  const server = fastify({ logger: false, forceCloseConnections: true });
  const hosts = new Set(["localhost", "127.0.0.1", "[::1]", publicHost]);
  server.addHook("onRequest", async (request, reply) => {
    reply.headers({
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    // A page elsewhere must not reach this one through a name that it points at this machine.
    if (!hosts.has(request.hostname)) return reply.code(403).send("This address is not served here.\n");
  });
  const wanted = (to: string | undefined) => store.all().filter((mail) => !to || isFor(mail, to));

  server.get<ToQuery>("/", async (request, reply) => {
    const to = one(request.query.to);
    return reply.type("text/html; charset=utf-8").send(listPage(wanted(to), to));
  });
  server.get<ById>("/m/:id", async (request, reply) => {
    const mail = store.find(request.params.id);
    reply.type("text/html; charset=utf-8");
    if (!mail) return reply.code(404).send(missingPage());
    const { html } = await parseMail(await store.original(mail));
    return reply.send(messagePage(mail, html));
  });
  server.get<ById>("/m/:id/original", async (request, reply) => {
    const mail = store.find(request.params.id);
    if (!mail) return reply.code(404).type("text/html; charset=utf-8").send(missingPage());
    return reply
      .type("message/rfc822")
      .header("content-disposition", `attachment; filename="${mail.id}.eml"`)
      .send(await store.original(mail));
  });
  server.get<ToQuery>("/api/messages", async (request) => wanted(one(request.query.to)));
  server.delete("/api/messages", async (_, reply) => {
    await store.clear();
    return reply.code(204).send();
  });
  return server;
}

/** A query value given twice arrives as a list; the first counts. */
function one(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

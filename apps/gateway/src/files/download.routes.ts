import { type Actor, roleCodes } from "@resc/access";
import { organizationCodes } from "@resc/domain";
import type { FileTicket, GatewayStore } from "@resc/store/gateway";
import type { FastifyInstance } from "fastify";
import { GatewayRefusal } from "../errors/refusal.ts";
import { clientSignal } from "../graphql/request-signal.ts";
import type { FileClient } from "./file-client.ts";

/** What taking away works with. */
export interface DownloadParts {
  readonly client: FileClient;
  readonly store: GatewayStore;
  readonly filesUrl: string;
}

const tokenForm = /^[\w-]{43}$/;

/** The name of a file as RFC 6266 writes it: plain letters for old programs, all letters for the others. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w .-]/g, "_");
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

function actorOf(ticket: FileTicket, requestId: string): Actor | null {
  const role = roleCodes.find((code) => code === ticket.role);
  const organization = organizationCodes.find((code) => code === ticket.organization);
  if (role === undefined || organization === undefined) return null;
  return { personId: ticket.personId, role, organization, requestId, authTime: ticket.authTime };
}

/**
 * GET /download/:token on the files' own origin: the file behind a ticket, once. No cookie of ours reaches that origin, and what stands in
 * a file can do nothing there: it is an attachment, in a sandbox, never guessed at. The portal's origin answers no download, and this one nothing else.
 */
export function downloadRoutes(app: FastifyInstance, { client, store, filesUrl }: DownloadParts): void {
  const { host } = new URL(filesUrl);
  app.addHook("onRequest", async (request) => {
    const isFiles = request.headers.host?.toLowerCase() === host;
    if (isFiles !== request.url.startsWith("/download/")) throw new GatewayRefusal("NOT_FOUND");
  });
  app.get<{ Params: { token: string } }>("/download/:token", { exposeHeadRoute: false }, async (request, reply) => {
    const { token } = request.params;
    const ticket = tokenForm.test(token) ? await store.tickets.redeem(token) : null;
    const actor = ticket === null ? null : actorOf(ticket, request.id);
    if (ticket === null || actor === null) throw new GatewayRefusal("TICKET_NOT_VALID");
    const file = await client.get(ticket.subgraph, ticket.fileId, { actor, requestId: request.id, signal: clientSignal(reply) });
    if (file === null) throw new GatewayRefusal("NOT_FOUND");
    const { personId, role, organization } = actor;
    const detail = { file: ticket.fileId, of: ticket.subgraph };
    await store.logAccess({ kind: "EXPORT", personId, role, organization, requestId: request.id, detail });
    return reply
      .headers({
        "content-type": file.mediaType,
        "content-length": file.size,
        "content-disposition": attachment(file.name),
        "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        "referrer-policy": "no-referrer",
      })
      .send(file.bytes);
  });
}

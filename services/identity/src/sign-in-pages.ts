import { fastify, type FastifyInstance, type FastifyServerFactory } from "fastify";
import { errors, type Provider } from "oidc-provider";
import { choosePage } from "./choose-page.ts";
import { notice, pageHeaders } from "./page.ts";
import type { DemonstrationPerson } from "./people.ts";

/** Path under which the provider sends people to sign in. */
export const signInPath = "/sign-in";

interface ByUid {
  readonly Params: { readonly uid: string };
}

/** The server of the sign-in pages. `serverFactory` hands all other paths to the provider. */
export function createSignInPages(
  provider: Provider,
  people: readonly DemonstrationPerson[],
  origins: readonly string[],
  serverFactory: FastifyServerFactory,
): FastifyInstance {
  const server = fastify({ logger: false, forceCloseConnections: true, serverFactory });
  const bySub = new Map(people.map((person) => [person.sub, person]));
  server.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string", bodyLimit: 4_096 }, (_, body, done) => {
    done(null, new URLSearchParams(body.toString()));
  });
  server.addHook("onRequest", async (_, reply) => {
    reply.headers(pageHeaders(origins)).type("text/html; charset=utf-8");
  });
  server.setErrorHandler(async (error, _, reply) => {
    if (!(error instanceof errors.OIDCProviderError)) throw error;
    return reply
      .code(400)
      .send(
        notice("This sign-in has ended", "It took too long, or it was begun in another browser. Go back to the portal and sign in again."),
      );
  });

  server.get<ByUid>(`${signInPath}/:uid`, async (request, reply) => {
    const { prompt, session } = await provider.interactionDetails(request.raw, reply.raw);
    if (prompt.name === "consent") {
      // Our own client needs nobody's consent, also when it asks for the prompt.
      reply.hijack();
      return provider.interactionFinished(request.raw, reply.raw, { consent: {} }, { mergeWithLastSubmission: true });
    }
    return reply.send(choosePage(`${signInPath}/${request.params.uid}`, people, session && bySub.get(session.accountId)));
  });

  server.post<ByUid & { readonly Body: unknown }>(`${signInPath}/:uid`, async (request, reply) => {
    const interaction = await provider.interactionDetails(request.raw, reply.raw);
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const person = bySub.get(form.get("sub") ?? "");
    if (!person && !form.has("cancel")) return reply.code(400).send(notice("Nobody was chosen", "Go back and choose a person."));
    if (person && interaction.session && interaction.session.accountId !== person.sub) await endSession(provider, interaction);
    const result = person
      ? { login: { accountId: person.sub, remember: false } }
      : { error: "access_denied", error_description: "Nobody was chosen." };
    reply.hijack();
    return provider.interactionFinished(request.raw, reply.raw, result, { mergeWithLastSubmission: false });
  });
  return server;
}

/**
 * Ends the session of whoever was signed in before, and with it the tokens handed out in it. The provider would do the same
 * by way of a page that submits itself with a script.
 */
async function endSession(provider: Provider, interaction: Interaction): Promise<void> {
  const session = interaction.session && (await provider.Session.findByUid(interaction.session.uid));
  await session?.destroy();
  interaction.session = undefined;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1_000));
}

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

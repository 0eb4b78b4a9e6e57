/** What one code means to a client: its HTTP status when nothing could be answered, and the only words that leave the gateway for it. */
interface CodeMeaning {
  readonly status: number;
  readonly message: string;
}

/** The closed list of codes and messages. Nothing that is not here is ever said to a client. */
export const errorCodes = {
  BAD_REQUEST: {
    status: 400,
    message: "The request could not be read. Send one JSON object with documentId, variables and operationName.",
  },
  JSON_INVALID: { status: 400, message: "The body is not valid JSON. Send one JSON object, each key once." },
  BATCH_NOT_ALLOWED: { status: 400, message: "Several operations came in one request. Send one operation per request." },
  BODY_TOO_LARGE: { status: 413, message: "The request is too large. Send at most 256 KiB." },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: "Send the body as application/json in UTF-8, not compressed." },
  NOT_ACCEPTABLE: { status: 406, message: "Answers are JSON. Ask for application/json or application/graphql-response+json." },
  METHOD_NOT_ALLOWED: { status: 405, message: "Use POST, or GET for queries." },
  PREFLIGHT_REQUIRED: {
    status: 400,
    message: "The request could come from another site. Add the header x-resc-portal, or send JSON with its content type.",
  },
  CROSS_SITE: { status: 403, message: "The request came from another site. Use the portal's own pages." },
  GRAPHQL_PARSE_FAILED: { status: 400, message: "The document is not valid GraphQL. Check it at the place named in locations." },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    message: "The document does not fit the schema. Check the fields and arguments at the places named in locations.",
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    message: "It is not clear which operation is meant. Name each operation and send its name as operationName.",
  },
  MUTATION_BY_GET: { status: 405, message: "A change cannot be made by GET. Send it by POST." },
  SUBSCRIPTIONS_NOT_OFFERED: { status: 400, message: "Subscriptions are not offered. Ask again with a query." },
  TOO_MANY_TOKENS: { status: 400, message: "The document is too long. Use at most 2,000 tokens." },
  TOO_DEEP: { status: 400, message: "The document is nested too deeply. Use at most 12 levels." },
  TOO_MANY_ALIASES: { status: 400, message: "The document uses too many aliases. Use at most 30." },
  TOO_MANY_ROOT_FIELDS: { status: 400, message: "The document asks too many things at once. Use at most 10 fields at the top." },
  TOO_MANY_DIRECTIVES: { status: 400, message: "The document uses too many directives. Use at most 20." },
  ONE_CHANGE_AT_A_TIME: { status: 400, message: "Several changes came in one mutation. Send one change per request." },
  COST_EXCEEDED: {
    status: 400,
    message: "The question is too large for one request. Ask for smaller pages with `first`, or for fewer lists inside lists.",
  },
  UNAUTHENTICATED: { status: 401, message: "Sign in to see this, or send an API key in the header Authorization: Bearer." },
  KEY_NOT_VALID: {
    status: 401,
    message:
      "This key or token is unknown, ended or expired. Send a live API key as Authorization: Bearer; a new one is asked for on the Data page.",
  },
  SIGN_IN_AGAIN: { status: 403, message: "This asks for a sign-in of the last 15 minutes. Sign in again, then repeat it." },
  TOO_MANY_KEYS_ASKED: { status: 409, message: "Three of your keys wait already. Collect or take back one of them first." },
  TOO_MANY_KEYS_LIVE: { status: 409, message: "Two of your keys are live, which is enough for a change-over. End one of them first." },
  TOO_MANY_QUERIES_SAVED: { status: 409, message: "A hundred of your queries are saved already. Remove one you no longer need first." },
  QUOTA_SPENT: {
    status: 429,
    message:
      "The quota of this hour is spent. Wait the seconds named in Retry-After, then ask again; ask the Alliance Coordinator if it is never enough.",
  },
  NO_CONTRACT: {
    status: 403,
    message: "The printed schema is that of analysts and State readers. Act in such a role, or use the portal's own pages.",
  },
  FORBIDDEN: { status: 403, message: "Your role does not give this. Act in another of your roles, or ask your Executive Director." },
  ROLE_ENDED: { status: 403, message: "The role you were acting in has ended. Choose another of your roles, or sign in again." },
  OPERATION_NOT_REGISTERED: {
    status: 403,
    message:
      "This operation is not one of the portal's own. Reload the page to get its newest release; free-form documents are for analysts and State readers.",
  },
  NOT_FOUND: { status: 404, message: "There is nothing here, or it is not yours to see." },
  FILE_NOT_DESCRIBED: {
    status: 400,
    message: "The file came without its purpose, name or digest. Send purpose and name in the address and its SHA-256 as Content-Digest.",
  },
  FILE_TOO_LARGE: { status: 413, message: "This file is too large. Send at most 25 MB, or split it." },
  FILE_EMPTY: { status: 400, message: "This file is empty. Choose the file again, or save it anew." },
  FILE_TYPE: { status: 415, message: "This kind of file is not taken here. Send one of the kinds that the form names." },
  FILE_DIGEST: { status: 400, message: "The file did not arrive as it was sent. Send it again." },
  FILE_PURPOSE: { status: 400, message: "No file is sent for this. Send it from the form that asks for it." },
  TOO_MANY_FILES: { status: 409, message: "Many files of yours belong to no form yet. Finish a form, or wait until tomorrow." },
  TICKET_NOT_VALID: {
    status: 404,
    message: "This address was used already, or is older than a minute. Go back to the page of the file and open it again.",
  },
  LIST_TOO_LONG: { status: 400, message: "This list is too long for a spreadsheet. Narrow it with filters, or take the CSV." },
  BAD_USER_INPUT: { status: 400, message: "A value does not fit what is asked for. Check the values you sent." },
  UNAVAILABLE: { status: 503, message: "This part of the platform is not answering now. The rest is not affected; try again in a minute." },
  OVERLOADED: { status: 503, message: "Many people are asking at once. Try again in a second." },
  INTERNAL: { status: 500, message: "Something went wrong on our side. Tell the Alliance the request id." },
} as const satisfies Record<string, CodeMeaning>;

/** One code of the closed list. */
export type ErrorCode = keyof typeof errorCodes;

/** Whether a text is one of our codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && Object.hasOwn(errorCodes, value);
}

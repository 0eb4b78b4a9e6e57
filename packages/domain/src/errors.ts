/**
 * What a person did that cannot be done, told so that they know what to do instead.
 * Thrown by use cases, which rolls the change back; mutations answer it as a named member of their result.
 */
export abstract class UserError extends Error {
  abstract readonly code: string;
  /** The sentence of the Accord or the statute behind it, as people cite it: "Accord, guideline 1(a)". */
  readonly clause: string | null;

  constructor(message: string, clause: string | null = null) {
    super(message);
    this.name = new.target.name;
    this.clause = clause;
  }
}

/** One field that must be written differently, and how. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** The input cannot be read; each field says what to write instead. */
export class InvalidInputError extends UserError {
  readonly code = "INVALID_INPUT";
  readonly fields: readonly FieldProblem[];

  constructor(fields: readonly FieldProblem[]) {
    super(fields.length === 1 ? (fields[0]?.message ?? "One field needs attention.") : `${fields.length} fields need attention.`);
    this.fields = fields;
  }
}

/** The role in which the person acts has no right to this act. Never used where existence itself is sealed. */
export class NotPermittedError extends UserError {
  readonly code = "FORBIDDEN";
  /** The action whose right is missing, as the table of rights names it. */
  readonly needed: string;

  constructor(
    needed: string,
    message = "Your role does not include this. Ask your Executive Director, or switch to another of your roles.",
  ) {
    super(message);
    this.needed = needed;
  }
}

/** It does not exist, or it is not yours to know (I-35): the same words for both. */
export class NotFoundError extends UserError {
  readonly code = "NOT_FOUND";

  constructor(message = "We could not find that. Check the address, or open it from its list.") {
    super(message);
  }
}

/** Somebody else changed it since it was read. */
export class ConflictError extends UserError {
  readonly code = "CONFLICT";
  readonly currentVersion: number | null;

  constructor(currentVersion: number | null = null) {
    super("Somebody changed this while you were working. Compare with the current state, then send it again.");
    this.currentVersion = currentVersion;
  }
}

/** The state of the thing does not allow the act now; the message says why. */
export class NotPossibleError extends UserError {
  readonly code = "NOT_POSSIBLE";
}

/** The act asks for a sign-in of the last minutes. */
export class FreshSignInError extends UserError {
  readonly code = "FRESH_SIGN_IN_REQUIRED";

  constructor() {
    super("Sign in again to do this: it asks for a sign-in of the last 15 minutes.");
  }
}

/** The same idempotency key came with another content. */
export class KeyReusedError extends UserError {
  readonly code = "IDEMPOTENCY_KEY_REUSED";

  constructor() {
    super("This form was already sent with other content. Reload the page and send it again.");
  }
}

/**
 * The text of an operation that knows the types of its answer and its variables. A plain string is one too, of unknown types;
 * so is what GraphQL Code Generator writes with `documentMode: "string"`.
 */
export interface TypedDocument<Result, Variables> {
  /** The text that is sent. */
  toString(): string;
  /** Never there when the program runs; carries the types. */
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
}

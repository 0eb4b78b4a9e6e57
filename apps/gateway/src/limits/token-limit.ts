import { Lexer, Source, TokenKind } from "graphql";
import { GatewayRefusal } from "../errors/refusal.ts";

/** Refuses a document of more than `limit` tokens, reading no further than that. Comments and commas are no tokens. */
export function checkTokens(document: string, limit: number): void {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      count += 1;
      if (count > limit) throw new GatewayRefusal("TOO_MANY_TOKENS");
    }
  } catch (error) {
    if (error instanceof GatewayRefusal) throw error;
    throw new GatewayRefusal("GRAPHQL_PARSE_FAILED");
  }
}

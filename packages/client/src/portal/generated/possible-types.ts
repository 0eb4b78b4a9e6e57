/* Generated from the .graphql files. Do not edit: run the generator again. */

/** The types behind each interface of the API. */
export const possibleTypes: Record<string, string[]> = {
  "UserError": [
    "ConflictError",
    "FreshSignInError",
    "InvalidInputError",
    "KeyReusedError",
    "NotFoundError",
    "NotPermittedError",
    "NotPossibleError"
  ]
};

import { InvalidInputError } from "@resc/domain";
import { isCleanText } from "../validators.ts";

const mostLetters = 200;

/** The name of a file as it is kept: without the folders it lay in, composed, trimmed. Throws InvalidInputError when nothing usable is left. */
export function fileName(said: unknown): string {
  const name = (typeof said === "string" ? (said.split(/[/\\]/).at(-1) ?? "") : "").normalize("NFC").trim();
  if (name === "" || !isCleanText(name, mostLetters) || /[\t\n\r]/.test(name))
    throw new InvalidInputError([{ field: "name", message: `Give the file a name of at most ${mostLetters} letters.` }]);
  return name;
}

import { GatewayRefusal } from "../errors/refusal.ts";

/** The end (one past the closing quote) of the string that starts at `start`; the text is already known to be valid JSON. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Refuses keys that come twice in one object, `__proto__`, and more than `depth` levels. */
function checkStructure(text: string, depth: number): void {
  const open: (Set<string> | null)[] = [];
  let keyNext = false;
  for (let at = 0; at < text.length;) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keyNext && keys) {
        const key = JSON.parse(text.slice(at, end)) as string;
        if (keys.has(key) || key === "__proto__") throw new GatewayRefusal("JSON_INVALID");
        keys.add(key);
        keyNext = false;
      }
      at = end;
      continue;
    }
    if (character === "{" || character === "[") {
      open.push(character === "{" ? new Set() : null);
      if (open.length > depth) throw new GatewayRefusal("JSON_INVALID");
      keyNext = character === "{";
    } else if (character === "}" || character === "]") {
      open.pop();
      keyNext = false;
    } else if (character === ",") {
      keyNext = open.at(-1) instanceof Set;
    }
    at += 1;
  }
}

/**
 * The value of a JSON text. Two readers of `{"a":1,"a":2}` may disagree about `a`, so a key that comes twice is refused,
 * as are `__proto__` and nesting of more than `depth` levels.
 */
export function parseStrictJson(text: string, depth: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new GatewayRefusal("JSON_INVALID");
  }
  checkStructure(text, depth);
  return value;
}

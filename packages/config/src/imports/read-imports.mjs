const stringsAndComments = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const fromClause = /^[ \t]*(import|export)\b(\s+type\b(?!\s*(?:,|from\b)))?([\w$\s{},*]*?)\bfrom\s*(["'])([^"'\n]+)\4/gm;
const bare = /^[ \t]*import\s*(["'])([^"'\n]+)\1/gm;
const dynamic = /\bimport\s*\(\s*(["'])([^"'\n]+)\1/g;

/** Comments and template texts as blanks, so that code quoted in them is not read; positions stay. */
function withoutTexts(source) {
  return source.replace(stringsAndComments, (part) => (part.startsWith('"') || part.startsWith("'") ? part : part.replace(/[^\n]/g, " ")));
}

/** Whether every name between the braces is marked `type`. */
function namesOnlyTypes(clause) {
  const braces = /^\s*\{([^}]*)\}\s*$/.exec(clause);
  if (!braces) return false;
  const names = braces[1]
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.every((name) => /^type\s/.test(name));
}

/** The imports of one file: what is imported, on which line, whether only types are, whether it waits until asked for. */
export function readImports(source) {
  const code = withoutTexts(source);
  const found = [];
  const add = (match, specifier, typeOnly, lazy) => {
    const start = match.index + match[0].search(/\S/);
    found.push({ specifier, line: code.slice(0, start).split("\n").length, typeOnly, lazy });
  };
  for (const match of code.matchAll(fromClause)) add(match, match[5], match[2] !== undefined || namesOnlyTypes(match[3]), false);
  for (const match of code.matchAll(bare)) add(match, match[2], false, false);
  for (const match of code.matchAll(dynamic)) add(match, match[2], false, true);
  return found.sort((a, b) => a.line - b.line);
}

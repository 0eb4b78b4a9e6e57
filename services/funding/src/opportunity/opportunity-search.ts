/** What somebody searches for as the value of a parameter, its wildcards taken literally; null where nothing is searched for. */
export function searchText(search: string | null | undefined): string | null {
  const words = search?.trim();
  return words ? words.replace(/[\\%_]/g, "\\$&") : null;
}

/** SQL: whether the opportunity `o` has these words in its title, or begins its reference or number with them. */
export function titleOrNumber(parameter: string): string {
  return `(o.title ilike '%' || ${parameter} || '%' or o.ref ilike ${parameter} || '%' or o.number ilike ${parameter} || '%')`;
}

/** An invented person whom anybody at a local installation may sign in as. */
export interface DemonstrationPerson {
  /** Lasting id of the person; the `sub` of the id token. */
  readonly sub: string;
  readonly name: string;
  /** An address under `.example`, so that it can never be somebody's. */
  readonly email: string;
  readonly title: string;
  /** Name of the organization; the page groups people by it. */
  readonly organization: string;
  /** Names of the roles, for the page only: what a person may do is decided by membership. */
  readonly roles: readonly string[];
  readonly demonstration: true;
}

/** The people as given. Throws an Error naming the one who cannot be used. */
export function checkPeople(people: readonly DemonstrationPerson[]): readonly DemonstrationPerson[] {
  if (people.length === 0) throw new Error("There is nobody to sign in as. Give at least one demonstration person.");
  const seen = new Set<string>();
  for (const person of people) {
    if (person.demonstration !== true)
      throw new Error(`${person.name} is not marked as a demonstration person. Only invented people can sign in here.`);
    if (!/^[^\s@]+@[^\s@]+\.example$/.test(person.email))
      throw new Error(`${person.name} needs an address that ends in .example, not ${person.email}.`);
    if (seen.has(person.sub)) throw new Error(`The id ${person.sub} is used by two people. Give each their own.`);
    seen.add(person.sub);
  }
  return people;
}

/** Reads people from JSON: a list of objects with the fields of DemonstrationPerson. Throws an Error saying what is missing. */
export function parsePeople(json: string): readonly DemonstrationPerson[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list)) throw new Error("The file of people must hold a list.");
  return checkPeople(list.map((entry: unknown, index) => readPerson(entry, index + 1)));
}

function readPerson(entry: unknown, place: number): DemonstrationPerson {
  const fields = new Map(entry !== null && typeof entry === "object" ? Object.entries(entry) : []);
  const text = (field: string): string => {
    const value: unknown = fields.get(field);
    if (typeof value !== "string" || value === "") throw new Error(`Person ${place} has no ${field}. Write a text.`);
    return value;
  };
  const roles: unknown = fields.get("roles");
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === "string"))
    throw new Error(`Person ${place} has no roles. Write a list of texts.`);
  if (fields.get("demonstration") !== true) throw new Error(`Person ${place} must be marked with "demonstration": true.`);
  return {
    sub: text("sub"),
    name: text("name"),
    email: text("email"),
    title: text("title"),
    organization: text("organization"),
    roles,
    demonstration: true,
  };
}

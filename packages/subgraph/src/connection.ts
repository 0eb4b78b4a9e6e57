import { GraphQLError } from "graphql";
import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from "type-graphql";

/** Rows of a page when the caller names none. */
export const defaultPageSize = 25;
/** The most rows a page can have. */
export const maximumPageSize = 200;

/** How every list is paged: `first` rows after a cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: defaultPageSize, description: "Rows of the page, 1 to 200." })
  first!: number;

  @Field(() => String, { nullable: true, description: "The `endCursor` of the page before." })
  after?: string;
}

@Directive("@shareable")
@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether rows follow." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "Whether the page was asked for after a cursor." })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the first row." })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: "Cursor of the last row; the next page's `after`." })
  endCursor!: string | null;
}

/** A page of a list as resolvers answer it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly count: () => Promise<number>;
}

/** Makes `<Name>Connection` and `<Name>Edge` for a node type. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>): ClassType<Page<Node>> {
  @ObjectType(`${name}Edge`, { description: `A row of ${name} and its cursor.` })
  class Edge {
    @Field(() => String, { description: "Where this row stands." })
    cursor!: string;
    @Field(node, { description: "The row." })
    node!: Node;
  }
  @ObjectType(`${name}Connection`, { description: `A page of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: "Rows with their cursors." })
    edges!: Edge[];
    @Field(() => [node()], { description: "The rows alone." })
    nodes!: Node[];
    @Field(() => PageInfo, { description: "Where the page stands." })
    pageInfo!: PageInfo;
    count!: () => Promise<number>;
    @Field(() => Int, { description: "Rows of the whole list under the caller's rights." })
    async totalCount(): Promise<number> {
      return this.count();
    }
  }
  return Connection;
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/** The page size asked for; throws BAD_USER_INPUT beyond the cap. */
export function pageSize(args: { readonly first: number }): number {
  if (args.first < 1 || args.first > maximumPageSize)
    throw badInput(`A page has 1 to ${maximumPageSize} rows. Ask again with "first" in that range.`);
  return args.first;
}

/** The values in a cursor, or undefined without one; throws BAD_USER_INPUT when it is none of ours. `fits` tells whether the first value is one of the list's order. */
export function cursorValues(
  args: { readonly after?: string | null },
  count: number,
  fits: (first: string) => boolean = () => true,
): readonly (string | null)[] | undefined {
  if (!args.after) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(args.after, "base64url").toString("utf8"));
    if (
      Array.isArray(values) &&
      values.length === count &&
      values.every((value) => typeof value === "string" || value === null) &&
      fits(String(values[0]))
    )
      return values as (string | null)[];
  } catch {
    // Falls through to the one message: a cursor is opaque, and why it cannot be read helps nobody.
  }
  throw badInput('"after" is not a cursor of this list. Use the endCursor of a page of the same list and order.');
}

/** A page from rows fetched with one more than asked; `cursorOf` names the values of the order, ending in the id. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  args: { readonly first: number; readonly after?: string | null },
  cursorOf: (row: Row) => readonly (string | null)[],
  toNode: (row: Row) => Node,
  count: () => Promise<number>,
): Page<Node> {
  const shown = rows.slice(0, args.first);
  const edges = shown.map((row) => ({ cursor: Buffer.from(JSON.stringify(cursorOf(row))).toString("base64url"), node: toNode(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    count,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The page of a reader who may see no row of the list: no rows, and a count of 0. */
export function emptyPage<Node>(args: { readonly first: number; readonly after?: string | null }): Page<Node> {
  return pageOf<Node, Node>(
    [],
    args,
    () => [],
    (row) => row,
    async () => 0,
  );
}

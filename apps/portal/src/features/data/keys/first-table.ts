/** The question of the first example: districts, page after page. */
export const firstTable = `query FirstTable($first: Int!, $after: String) {
  districts(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name kind homeRescs { code } enrollment }
  }
}`;

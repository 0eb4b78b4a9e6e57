/** The most rows that a page of any list can have. */
const mostRows = 200;

/** The largest page that stays within a cost; a list whose rows carry lists of their own comes in smaller pages instead of being refused. */
export function pageSizeWithin(limit: number, costOf: (rows: number) => number): number {
  const whole = costOf(mostRows);
  if (whole <= limit) return mostRows;
  let rows = Math.max(1, Math.floor((mostRows * limit) / whole));
  while (rows > 1 && costOf(rows) > limit) rows -= 1;
  return rows;
}

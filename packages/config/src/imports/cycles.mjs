/**
 * One circle through each knot of files that import each other, shortest first found.
 * `edges` maps a file to the files it imports by value.
 */
export function findCycles(edges) {
  const cycles = [];
  const done = new Set();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const circle = shortestCircle(edges, start);
    if (!circle) continue;
    cycles.push(circle);
    for (const file of circle) done.add(file);
  }
  return cycles;
}

/** The shortest way from a file back to itself, or undefined. */
function shortestCircle(edges, start) {
  const cameFrom = new Map();
  const queue = [start];
  for (const file of queue) {
    for (const next of edges.get(file) ?? []) {
      if (next === start) return wayTo(cameFrom, file, start);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(cameFrom, last, start) {
  const way = [last];
  while (way[0] !== start) way.unshift(cameFrom.get(way[0]));
  return way;
}

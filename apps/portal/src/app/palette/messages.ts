/** Words of the command palette. */
export const messages = {
  title: "Command palette",
  search: "Search districts, pages, people and acts",
  nothing: "Nothing matches. Try the first letters of a district, a page or a person.",
  acts: "Do",
  pages: "Go to",
  customers: "Districts and organizations",
  people: "People",
  start: "Start an engagement",
  startMore: "Checks the catchment for you",
  report: "Report work you have heard of",
  keys: "Keyboard shortcuts",
  unplaced: "could not be placed",
} as const;

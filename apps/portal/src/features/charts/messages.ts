/** Words of the published charts. */
export const messages = {
  title: "Charts",
  lede: "Pictures for hearings and reports. Each can be taken along, and says its source, its day and how sure it is.",
  open: "Open",
  picture: "Chart",
  table: "Table",
  view: "View",
  download: "Download",
  letter: "PNG, Letter, 300 dpi",
  slide: "PNG, slide (16:9), 300 dpi",
  svg: "SVG, for print shops",
  csv: "CSV, the rows",
  words: "In words",
  notFound: "There is no such chart",
  notFoundMore: "Check the address, or open it from the list of charts.",
};

/** Words of the services page. */
export const messages = {
  title: "Services",
  lede: "Who offers what. A service that is not listed may still be offered: the lists the RESCs publish are incomplete.",
  category: "Category",
  alliance: "Alliance",
  caption: "Services by category and RESC",
  none: "No services on record",
  show: "Show a RESC",
  everyone: "All",
} as const;

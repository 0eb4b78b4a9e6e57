import { serviceRegions } from "./search.ts";

const names: Readonly<Record<(typeof serviceRegions)[number], string>> = {
  "north-central": "North Central",
  northeast: "Northeast",
  northwest: "Northwest",
  "south-central": "South Central",
  southeast: "Southeast",
  southwest: "Southwest",
};

/** The OEC's service regions to choose from; they are no catchments. */
export const regionOptions = serviceRegions.map((value) => ({ value, label: names[value] }));

import { z } from "zod";
import { count, digits, key, latitude, longitude, oneOf, optional, schoolYearText, sources, words, yesNo } from "./cells.ts";
import { table } from "./table.ts";

/** The 86 interdistrict magnet schools. Sources: State directory of January 2023, enrollment of 2016-17. */
export const schoolsTable = table(
  "schools.csv",
  z.object({
    /** Our own key, since State codes are used again for other schools. */
    key,
    /** The State's seven-digit code. */
    stateCode: optional(digits(7)),
    /** The latest school year in which a source shows that code for this school. */
    stateCodeSeen: optional(schoolYearText),
    name: words,
    /** Name in 2016-17, when it differed. */
    formerName: optional(words),
    operatorKind: oneOf(["resc", "district"]),
    /** RESC code or district key, as `operatorKind` says. */
    operator: words,
    townKey: optional(key),
    grades: words,
    theme: optional(words),
    themeStatus: optional(oneOf(["verified", "from_name", "unverified"])),
    /** Source id of a verified theme. */
    themeSource: optional(words),
    /** Whether it counts for the Sheff region (general knowledge). */
    sheff: yesNo,
    address: optional(words),
    zip: optional(digits(5)),
    latitude: optional(latitude),
    longitude: optional(longitude),
    /** `in_another_town`: the published point falls in `coordinateTownKey`. */
    coordinateStatus: oneOf(["ok", "missing", "in_another_town"]),
    coordinateTownKey: optional(key),
    /** October count of students. */
    enrollment: optional(count),
    enrollmentSchoolYear: optional(schoolYearText),
    status: oneOf(["open", "not_in_2023_directory", "not_in_2023_directory_as_resc"]),
    sources,
  }),
);

/** An interdistrict magnet school. */
export type SchoolRow = z.infer<typeof schoolsTable.schema>;

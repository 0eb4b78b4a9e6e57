import { defineManyLoader } from "@resc/subgraph";
import type { School } from "./school.type.ts";

/** The columns of a school under the alias `s`. */
export const schoolColumns = `s.id, s.name, s.former_name as "formerName", s.operator_kind as "operatorKind", s.operator_name as "operatorName", s.operator_resc as "operatorRescCode", s.town_key as "townKey",
  s.grades, s.theme, s.sheff, s.latitude, s.longitude, s.enrollment, s.enrollment_school_year as "enrollmentSchoolYear", s.status, s.state_code as "stateCode", s.address, s.source_ids as "sourceIds"`;

/** Magnet schools in a town. */
export const schoolsOfTown = defineManyLoader<School>(async (ctx, keys) =>
  ctx.read.query(`select s.town_key as "forKey", ${schoolColumns} from school s where s.town_key = any ($1) order by s.name`, [keys]),
);

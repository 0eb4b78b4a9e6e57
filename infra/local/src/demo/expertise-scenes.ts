import { addExpertise } from "@resc/engagements";
import { addDays, connecticutDate, connecticutInstant, type RescCode } from "@resc/domain";
import type { DatabaseAccess } from "@resc/store";
import type { Cast } from "./cast.ts";
import { GovernancePlayer } from "./governance-player.ts";
import type { Scene } from "./play.ts";

const lines: readonly (readonly [code: RescCode, category: string, topic: string, words: string])[] = [
  ["ACES", "special_education", "Autism and transition to work", "Demonstration: a job-coaching program with thirty employers."],
  ["ACES", "technology", "Student data privacy agreements", "Demonstration: one agreement that forty suppliers have signed."],
  ["CES", "early_childhood", "Coaching of preschool classrooms", "Demonstration: coaches who speak three languages."],
  ["CES", "instructional_services", "Mathematics in grades four to eight", "Demonstration: lesson study with twelve districts."],
  ["CREC", "instructional_services", "Science of reading", "Demonstration: training of trainers, twice a year."],
  ["CREC", "special_education", "Assistive technology", "Demonstration: a lending library with two hundred devices."],
  ["EASTCONN", "operations", "Routing for small districts", "Demonstration: shared runs across nine towns."],
  ["EASTCONN", "adult_community", "Adult education online", "Demonstration: credit diploma courses in the evening."],
  ["EDADVANCE", "early_childhood", "Before- and after-school programs", "Demonstration: twenty sites in small towns."],
  ["LEARN", "instructional_services", "Multilingual learners", "Demonstration: newcomers in secondary schools."],
  ["LEARN", "technology", "Makerspaces in magnet schools", "Demonstration: plans and costs are shared."],
];

/** What the six know well, on the register of expertise. */
export function expertiseScenes(app: DatabaseAccess, cast: Cast, today: Date): readonly Scene[] {
  const player = new GovernancePlayer(app, cast, today);
  const first = connecticutInstant(addDays(connecticutDate(today), -75), "10:00");
  for (const [place, [code, categoryCode, topic, words]] of lines.entries()) {
    const director = player.actor(`${code.toLowerCase()}-director`, "DIRECTOR", code);
    player.add(new Date(first.getTime() + place * 60_000), "addExpertise", director, (tx) =>
      addExpertise(tx, { categoryCode, topic, words, personId: director.personId ?? "" }),
    );
  }
  return player.scenes;
}

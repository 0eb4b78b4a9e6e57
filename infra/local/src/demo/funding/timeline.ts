import { connecticutDate } from "@resc/domain";
import type { Scene } from "../play.ts";

/** Days of a story, counted back from today; negative ones lie ahead. */
export class Timeline {
  readonly scenes: Scene[] = [];
  private readonly today: Date;

  constructor(today: Date) {
    this.today = today;
  }

  /** An hour (UTC) of a day. */
  at(daysAgo: number, hour: number): Date {
    const when = new Date(this.today.getTime() - daysAgo * 86_400_000);
    when.setUTCHours(hour, 0, 0, 0);
    return when;
  }

  /** The calendar day, as Connecticut counts it at noon. */
  day(daysAgo: number): string {
    return connecticutDate(this.at(daysAgo, 17));
  }

  /** Something that happens on a day that has passed; what lies ahead has not happened and is left out. */
  add(daysAgo: number, hour: number, play: () => Promise<unknown>): void {
    const at = this.at(daysAgo, hour);
    if (at < this.today) this.scenes.push({ at, play: async () => void (await play()) });
  }
}

import { type RescCode, rescCodes } from "@resc/domain";
import { Chance } from "./random.ts";
import { plots, services, type Plot, type Story } from "./story.ts";

/** A district that a story can be about. */
export interface DemoDistrict {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly RescCode[];
}

const daysAgoOf: Partial<Record<Plot, readonly [number, number]>> = {
  closed: [190, 255],
  delivered: [120, 190],
  inDelivery: [40, 110],
  agreed: [8, 30],
  scoping: [6, 24],
  placed: [2, 9],
  noAnswer: [12, 24],
  late: [11, 26],
  due: [1, 3],
  declined: [20, 120],
  withdrawn: [20, 120],
  cancelled: [30, 140],
  concern: [10, 60],
  callMe: [3, 9],
  amended: [25, 80],
  recordedCall: [5, 60],
  discussed: [15, 70],
  neverGiven: [150, 220],
  givenLate: [25, 130],
};

function story(chance: Chance, provider: RescCode, customer: Story["customer"], plot: Plot, home: boolean): Story {
  const [from, to] = daysAgoOf[plot] ?? [5, 60];
  const [category, service] = chance.pick(services);
  const over = plot === "closed" || plot === "delivered" || plot === "neverGiven";
  return {
    provider,
    customer,
    category,
    service,
    plot,
    home,
    daysAgo: chance.between(from, to),
    leadDays: plot === "late" ? chance.between(3, 5) : chance.between(9, 21),
    lengthDays: over ? chance.between(20, 60) : chance.between(60, 240),
    days: chance.between(1, 30),
    price: `${chance.between(8, 420) * 100}.00`,
  };
}

/** The stories of a demonstration: every plot for work out of region, some work at home, in an order that chance fixes. */
export function tellStories(districts: readonly DemoDistrict[]): readonly Story[] {
  const chance = new Chance(20_210_701);
  const stories: Story[] = [];
  for (let round = 0; round < 2; round += 1) {
    for (const plot of plots) {
      const district = chance.pick(districts);
      const provider = chance.pick(rescCodes.filter((code) => !district.hosts.includes(code)));
      stories.push(story(chance, provider, { districtId: district.id }, plot, false));
    }
  }
  for (let index = 0; index < 22; index += 1) {
    const district = chance.pick(districts);
    stories.push(
      story(
        chance,
        district.hosts[0] ?? "CREC",
        { districtId: district.id },
        chance.pick(["closed", "delivered", "inDelivery", "agreed", "scoping", "declined"] as const),
        true,
      ),
    );
  }
  return stories;
}

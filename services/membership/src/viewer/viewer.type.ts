import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { OrganizationCodeEnum, RoleCodeEnum } from "@resc/subgraph";
import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Who is signed in, acting in one role at a time." })
export class Viewer {
  @Field(() => RoleCodeEnum, { description: "The role in which the person acts now." })
  role!: RoleCode;
  @Field(() => OrganizationCodeEnum, { description: "The organization for which the person acts now." })
  organization!: OrganizationCode;
  @Field(() => Boolean, { description: "Whether the person is invented for a demonstration." })
  demonstration!: boolean;
  personId!: string;
}

@ObjectType({ description: "A role that the viewer can give, and for whom." })
export class RoleToGive {
  @Field(() => RoleCodeEnum, { description: "The role." })
  role!: RoleCode;
  @Field(() => [OrganizationCodeEnum], { description: "Organizations for which it can be given." })
  organizations!: OrganizationCode[];
  @Field(() => Boolean, { description: "Whether it begins only when a second Executive Director gives it too." })
  byTwo!: boolean;
}

@ObjectType({ description: "What the viewer's role may ever do: what a menu offers." })
export class ViewerCan {
  @Field(() => Boolean, { description: "Start an engagement." })
  startEngagement!: boolean;
  @Field(() => Boolean, { description: "Report work of another RESC." })
  reportWork!: boolean;
  @Field(() => Boolean, { description: "Give and end roles." })
  giveRoles!: boolean;
  @Field(() => Boolean, { description: "Grant, decline and end API keys of readers and analysts." })
  grantKeys!: boolean;
  @Field(() => Boolean, { description: "Ask in free form within the own contract, and hold API keys for programs." })
  exploreData!: boolean;
  @Field(() => Boolean, { description: "Add people to the directory." })
  addPeople!: boolean;
  @Field(() => Boolean, { description: "See the directory." })
  seePeople!: boolean;
  @Field(() => Boolean, { description: "See the out-of-region list." })
  seeOutOfRegionList!: boolean;
  @Field(() => Boolean, { description: "See engagements of the own RESC." })
  seeEngagements!: boolean;
  @Field(() => Boolean, { description: "See courtesy notices." })
  seeCourtesyNotices!: boolean;
  @Field(() => Boolean, { description: "Take public reference lists away as a file." })
  exportReference!: boolean;
  @Field(() => Boolean, { description: "Take the out-of-region list away as a file." })
  exportLists!: boolean;
  @Field(() => Boolean, { description: "Take the own RESC's engagements away as a file." })
  exportEngagements!: boolean;
  @Field(() => Boolean, { description: "Take courtesy notices away as a file." })
  exportCourtesyNotices!: boolean;
  @Field(() => Boolean, { description: "Take the directory away as a file." })
  exportPeople!: boolean;
  @Field(() => Boolean, { description: "Take the State contract list away as a file." })
  exportStateContracts!: boolean;
  @Field(() => Boolean, { description: "Puts expected work on the State contract list." })
  expectStateContracts!: boolean;
  @Field(() => Boolean, { description: "Imports tables into the State contract list and freezes its section." })
  keepStateContracts!: boolean;
  @Field(() => Boolean, { description: "Name who receives courtesy notices." })
  nameRecipients!: boolean;
  @Field(() => Boolean, { description: "See the State contract list." })
  seeStateContracts!: boolean;
}

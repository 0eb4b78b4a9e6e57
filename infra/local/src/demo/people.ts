import type { RoleCode } from "@resc/access";
import { type OrganizationCode, type RescCode, rescCodes } from "@resc/domain";

/** An invented person of the demonstration. No living person has an account. */
export interface DemoPerson {
  /** Subject at the local identity provider. */
  readonly sub: string;
  readonly name: string;
  readonly title: string;
  readonly organization: OrganizationCode;
  readonly roles: readonly { readonly role: RoleCode; readonly organization: OrganizationCode }[];
}

function person(sub: string, name: string, title: string, organization: OrganizationCode, ...roles: readonly RoleCode[]): DemoPerson {
  return { sub, name, title, organization, roles: roles.map((role) => ({ role, organization })) };
}

const names: Readonly<
  Record<RescCode, readonly [director: string, clearinghouse: string, program: string, second: string, staff: string, chair: string]>
> = {
  ACES: ["Imani Whitlock", "Tomas Verhoeven", "Priya Castellan", "Owen Marchetti", "Lena Ashgrove", "Harold Pemberly"],
  CES: ["Marguerite Oyelaran", "Felix Brandvold", "Noor Haddonfield", "Silas Penhallow", "Wren Takahara", "Bettina Crowhurst"],
  CREC: ["Adela Fairweather", "Jonas Lindqvist-Moore", "Dana Rivermont", "Keisha Thornbury", "Milo Aparicio", "Winifred Okonjo"],
  EASTCONN: ["Gideon Marlowe", "Saskia Redfern", "Amara Holloway", "Piotr Eastlake", "June Calloway", "Rosalind Beech"],
  EDADVANCE: ["Cordelia Nakagawa", "", "Rafael Winterbourne", "Hattie Sorensen", "Theo Blackwater", "Ambrose Finch"],
  LEARN: ["Beatrix Solano", "Emeka Stonebridge", "Yuki Harborne", "Clara Dunmore", "Ezra Whitcombe", "Opal Lindgren"],
};

const places: Readonly<Record<RescCode, string>> = {
  ACES: "aces",
  CES: "ces",
  CREC: "crec",
  EASTCONN: "eastconn",
  EDADVANCE: "edadvance",
  LEARN: "learn",
};

function peopleOf(code: RescCode): DemoPerson[] {
  const [director, clearinghouse, program, second, staff, chair] = names[code];
  const at = places[code];
  return [
    person(`${at}-ed`, director, "Executive Director", code, "EXECUTIVE_DIRECTOR"),
    // EdAdvance shows the vacancy: nobody is designated for State funding there.
    ...(clearinghouse
      ? [person(`${at}-clearinghouse`, clearinghouse, "Director of Grants", code, "CLEARINGHOUSE_DIRECTOR", "DIRECTOR")]
      : []),
    person(`${at}-director`, program, "Director of Teaching and Learning", code, "DIRECTOR"),
    person(`${at}-director-2`, second, "Director of Special Education Services", code, "DIRECTOR"),
    person(`${at}-staff`, staff, "Program Specialist", code, "STAFF"),
    person(`${at}-chair`, chair, "Board Chair", code, "BOARD_CHAIR"),
  ];
}

/** Everybody of the demonstration, by organization. */
export const demoPeople: readonly DemoPerson[] = [
  ...rescCodes.flatMap(peopleOf),
  person("coordinator", "Marisol Greenwood", "RESC Alliance Coordinator", "ALLIANCE", "COORDINATOR"),
  person("liaison", "Desmond Akintola", "Legislative Liaison", "ALLIANCE", "LIAISON"),
  person("csde-reader", "Philippa Northgate", "Grants Analyst", "CSDE", "CSDE_READER"),
  person("oec-reader", "Anselm Brightwater", "Program Analyst", "OEC", "OEC_READER"),
  person("analyst", "Ingrid Falkenrath", "Education Policy Analyst", "PUBLIC", "ANALYST"),
];

/** Programs of the demonstration that prove themselves with a key pair (`client_credentials`); nobody signs in as one. */
export const demoPrograms: readonly DemoPerson[] = [
  person("csde-warehouse", "CSDE data warehouse", "Program", "CSDE", "CSDE_READER"),
  person("oec-warehouse", "OEC data warehouse", "Program", "OEC", "OEC_READER"),
];

/** The mail address of an invented person; `.example` never belongs to anybody. */
export function demoEmail(one: DemoPerson): string {
  return `${one.name.toLowerCase().replace(/[^a-z]+/g, ".")}@${one.organization.toLowerCase()}.example`;
}

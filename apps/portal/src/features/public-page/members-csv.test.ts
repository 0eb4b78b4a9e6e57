import { expect, it } from "vitest";
import { membersCsv } from "./members-csv.ts";

it("writes one row per member board with ids and codes that last", () => {
  const rows = [
    { id: "district_1", district: "Andover", stateCode: "0010011", resc: "EASTCONN", validFrom: null },
    { id: "district_2", district: "Region 20, Litchfield", stateCode: null, resc: "EDADVANCE", validFrom: "2024-07-01" },
  ] as const;
  expect(membersCsv(rows)).toBe(
    'district_id,state_code,district,resc_code,member_since\r\ndistrict_1,0010011,Andover,EASTCONN,\r\ndistrict_2,,"Region 20, Litchfield",EDADVANCE,2024-07-01\r\n',
  );
});

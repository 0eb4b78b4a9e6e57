import type { GrantShares_CalculationQuery, GrantShares_CalculationQueryVariables } from "@resc/client/portal";
import { bareAmount, isMoney } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

/** A calculation as the page reads it. */
export type Calculation = NonNullable<GrantShares_CalculationQuery["grantShareCalculation"]>;

/** What is entered over a set; empty when nothing was changed. */
export type Entered = Pick<GrantShares_CalculationQueryVariables, "appropriation" | "centers" | "moves">;

/** The form: texts as typed. */
export interface ShareForm {
  appropriation: string;
  centers: { resc: RescCode; memberBoards: string; equalizationAid: string; amount1999: string }[];
  districtId: string;
  resc: RescCode | "";
}

const amount = z.string().check(z.refine((text: string) => bareAmount(text) === "" || isMoney(bareAmount(text)), messages.problems.amount));

/** What can be written in the form. */
export const shareSchema = z.object({
  appropriation: amount,
  centers: z.array(
    z.object({
      memberBoards: z.string().check(z.refine((text: string) => /^\d{0,3}$/.test(text.trim()), messages.problems.boards)),
      equalizationAid: amount,
      amount1999: amount,
    }),
  ),
});

/** The form as a set fills it. */
export function formOf(calculation: Calculation): ShareForm {
  return {
    appropriation: calculation.appropriation ?? "",
    centers: calculation.centers.map(({ resc, memberBoards, equalizationAid, amount1999 }) => ({
      resc,
      memberBoards: memberBoards ? String(memberBoards) : "",
      equalizationAid: equalizationAid ?? "",
      amount1999: amount1999 ?? "",
    })),
    districtId: "",
    resc: "",
  };
}

/** What a table says. */
export type InputsOfFile = Pick<Calculation, "appropriation" | "centers">;

/** The form as a table fills it; what the table leaves out stays. */
export function formWithFile(form: ShareForm, file: InputsOfFile): ShareForm {
  return {
    ...form,
    appropriation: file.appropriation ?? form.appropriation,
    centers: form.centers.map((center) => {
      const found = file.centers.find(({ resc }) => resc === center.resc);
      if (!found) return center;
      return {
        resc: center.resc,
        memberBoards: found.memberBoards === null ? center.memberBoards : String(found.memberBoards),
        equalizationAid: found.equalizationAid ?? center.equalizationAid,
        amount1999: found.amount1999 ?? center.amount1999,
      };
    }),
  };
}

/** What of the form differs from what the set filled in. */
export function enteredOf(form: ShareForm, filled: ShareForm): Entered {
  const changed = (now: string, before: string | undefined) =>
    bareAmount(now) === "" || bareAmount(now) === before ? null : bareAmount(now);
  const centers = form.centers.flatMap((center, index) => {
    const before = filled.centers[index];
    const memberBoards = changed(center.memberBoards, before?.memberBoards);
    const equalizationAid = changed(center.equalizationAid, before?.equalizationAid);
    const amount1999 = changed(center.amount1999, before?.amount1999);
    if (memberBoards === null && equalizationAid === null && amount1999 === null) return [];
    return [{ resc: center.resc, memberBoards: memberBoards === null ? null : Number(memberBoards), equalizationAid, amount1999 }];
  });
  const moved = form.districtId !== "" && form.resc !== "" ? [{ districtId: form.districtId, resc: form.resc }] : [];
  return {
    appropriation: changed(form.appropriation, filled.appropriation),
    centers: centers.length > 0 ? centers : null,
    moves: moved.length > 0 ? moved : null,
  };
}

/** The difference of two amounts as decimal text with its sign. */
export function differenceOf(one: string, other: string): string {
  const cents = (text: string) => BigInt(text.replace(".", ""));
  const gap = cents(other) - cents(one);
  const size = String(gap < 0n ? -gap : gap).padStart(3, "0");
  return `${gap < 0n ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
}

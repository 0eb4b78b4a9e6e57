import { rescCodes } from "@resc/domain";
import { readCertificate } from "../certificate.ts";
import type { OpportunityDrill } from "./opportunity-drill.ts";
import type { DrillStage } from "./stage.ts";

/** One way in which an opportunity can go, and the state in which it must end. */
export interface Variant {
  readonly name: string;
  readonly outcome: string;
  readonly play: (drill: OpportunityDrill, stage: DrillStage) => Promise<void>;
}

async function checkNeutral(drill: OpportunityDrill, stage: DrillStage): Promise<void> {
  const { certificate, known, whole } = await readCertificate(stage.admin, drill.ref);
  stage.expect(known && whole && certificate.neutral, `${drill.ref} is not certified as neutral: ${certificate.problems.join(" ")}`);
  const shown = (await drill.seen()).certificate;
  stage.expect(shown?.hash === certificate.hash, `${drill.ref} shows another certificate than the one computed from the trail.`);
  stage.tell(`certificate of neutrality ${certificate.hash.slice(0, 16)}, computed again from the trail`);
}

async function twoCompete(drill: OpportunityDrill, stage: DrillStage): Promise<void> {
  await drill.receive();
  await drill.speak(["CREC", "LEARN"]);
  await drill.call(["CREC", "LEARN"]);
  await stage.clock.nextDay(3);
  for (const resc of ["CREC", "LEARN"] as const) await drill.draft(resc);
  await drill.everybodyLooks();
  for (const resc of ["CREC", "LEARN"] as const) await drill.submit(resc);
  const { state, submissionCount } = await drill.close();
  stage.expect(state === "SEALED" && submissionCount?.submissions === 2, `${drill.ref} should be sealed with two submissions.`);
  await drill.everybodyLooks();
}

async function judged(drill: OpportunityDrill, stage: DrillStage): Promise<void> {
  await twoCompete(drill, stage);
  await drill.judge(["ACES", "CES"]);
  for (const resc of ["ACES", "CES"] as const) {
    await drill.score(resc, "CREC");
    await drill.submitScores(resc);
  }
  stage.expect((await drill.state()) === "SCORES_LOCKED", `${drill.ref} should be locked when the last judge has submitted.`);
  await drill.everybodyLooks();
  await drill.recommend("CREC");
  await drill.designate(["CREC"]);
  await drill.everybodyLooks();
  await checkNeutral(drill, stage);
}

async function recused(drill: OpportunityDrill, stage: DrillStage): Promise<void> {
  await twoCompete(drill, stage);
  await drill.judge(["ACES", "CES", "EASTCONN"]);
  await drill.score("EASTCONN", "CREC");
  await stage.speaker("EASTCONN").act("recuseAsJudge", { judgeId: await drill.judgeId("EASTCONN"), reason: null });
  stage.transcript.close(drill.ref, stage.speaker("EASTCONN").sub);
  stage.tell("the judge of EASTCONN recuses; the scores are struck");
  await drill.everybodyLooks();
  for (const resc of ["ACES", "CES"] as const) {
    await drill.score(resc, "LEARN");
    await drill.submitScores(resc);
  }
  const { state, scoreTotals } = await drill.seen();
  stage.expect(state === "SCORES_LOCKED", `${drill.ref} should be locked by the two judges who are left.`);
  stage.expect(scoreTotals.find(({ resc }) => resc === "LEARN")?.total !== undefined, `${drill.ref} has no total for LEARN.`);
  await drill.recommend("LEARN");
  await drill.designate(["LEARN"]);
  await checkNeutral(drill, stage);
}

async function allCompete(drill: OpportunityDrill, stage: DrillStage): Promise<void> {
  await drill.receive();
  await drill.speak(rescCodes);
  await drill.call(rescCodes);
  const judges = (await drill.seen()).possibleJudges;
  stage.expect(
    judges.length === 6 && judges.every(({ eligible }) => !eligible),
    `${drill.ref}: nobody can be neutral where all six compete.`,
  );
  stage.tell("all six compete: nobody may judge, and each no has its reason");
}

async function allJoin(drill: OpportunityDrill, stage: DrillStage): Promise<void> {
  await allCompete(drill, stage);
  await stage.clock.nextDay();
  for (const resc of rescCodes) {
    const { version } = await drill.seen();
    const early = await stage.coordinator().refusal("mergeBids", { id: drill.id, version });
    stage.expect(early !== null, `${drill.ref} became joint before all six had agreed.`);
    await stage.speaker(resc).act("agreeToJointProposal", { opportunityId: drill.id, words: "We propose jointly." });
  }
  await drill.keep("mergeBids");
  stage.tell("all six agreed in writing: one joint proposal");
  await drill.designate(rescCodes);
}

async function noPanel(drill: OpportunityDrill, stage: DrillStage): Promise<void> {
  await allCompete(drill, stage);
  await stage.clock.nextDay(3);
  for (const resc of ["ACES", "CREC"] as const) {
    await drill.draft(resc);
    await drill.submit(resc);
  }
  await drill.close();
  await drill.everybodyLooks();
  await drill.keep("declareNoNeutralPanel");
  stage.tell("no neutral panel: the agency decides by itself");
  await drill.designate(["ACES"]);
  await drill.everybodyLooks();
}

async function nobody(drill: OpportunityDrill): Promise<void> {
  await drill.receive();
  await drill.speak([]);
}

async function sole(drill: OpportunityDrill, stage: DrillStage): Promise<void> {
  await drill.receive();
  await drill.speak(["EDADVANCE"]);
  await drill.call(["EDADVANCE"]);
  await stage.clock.nextDay(3);
  await drill.draft("EDADVANCE");
  await drill.submit("EDADVANCE");
  const seen = await drill.close();
  stage.expect(seen.state === "SEALED" && seen.sole, `${drill.ref} should be marked as one RESC's alone.`);
  const panel = { rescs: ["ACES", "CES"], rubric: [{ key: "need", label: "Need", description: "", weight: 100 }], lowest: 1, highest: 5 };
  const input = { id: drill.id, version: seen.version, ...panel, dueOn: (await drill.closing()).toISOString().slice(0, 10) };
  const refusal = await stage.coordinator().refusal("appointPanel", input);
  stage.expect(refusal !== null, `${drill.ref}: a panel was appointed although nothing competes.`);
  await drill.everybodyLooks();
  await drill.designate(["EDADVANCE"]);
}

async function lastSecond(drill: OpportunityDrill, stage: DrillStage): Promise<void> {
  await drill.receive();
  await drill.speak(["ACES", "LEARN"]);
  await drill.call(["ACES", "LEARN"]);
  await stage.clock.nextDay(3);
  for (const resc of ["ACES", "LEARN"] as const) await drill.draft(resc);
  const closing = await drill.closing();
  await stage.clock.to(new Date(closing.getTime() - 1000));
  await drill.submit("ACES");
  await stage.clock.to(closing);
  await drill.submit("LEARN");
  const { state, submissionCount } = await drill.close();
  stage.expect(state === "SEALED", `${drill.ref} should be sealed.`);
  stage.expect(submissionCount?.submissions === 1, `${drill.ref} should count the one submission that came in time.`);
  stage.expect(submissionCount?.late.join() === "LEARN", `${drill.ref} should name LEARN as late.`);
  await drill.everybodyLooks();
  await drill.designate(["ACES"]);
}

/** Every way that the drill plays. */
export const variants: readonly Variant[] = [
  { name: "two compete and are judged", outcome: "CLOSED", play: judged },
  { name: "all six compete, joint proposal", outcome: "CLOSED", play: allJoin },
  { name: "all six compete, no neutral panel", outcome: "CLOSED", play: noPanel },
  { name: "nobody interested", outcome: "NO_INTEREST", play: nobody },
  { name: "one sole interest", outcome: "CLOSED", play: sole },
  { name: "a judge recuses", outcome: "CLOSED", play: recused },
  { name: "one in time, one at the closing second", outcome: "CLOSED", play: lastSecond },
];

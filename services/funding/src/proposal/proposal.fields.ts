import { may, mayEver } from "@resc/access";
import { isRescCode } from "@resc/domain";
import { personStub, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { speaksFor } from "../intention/intention.rows.ts";
import { Opportunity } from "../opportunity/opportunity.type.ts";
import type { Seal } from "../seal/seal.ts";
import { type OpenSubmission, ownSubmissions } from "../submission/submission-content.ts";
import { openBox, type ProposalCover, type ProposalFile } from "./proposal-box.ts";
import { OwnProposal, OwnSubmission, ProposalCoverType, ProposalFileType, SubmissionCount, SubmissionReceipt } from "./proposal.type.ts";
import { missingParts } from "./write-proposal.ts";

/** A cover as GraphQL answers it. */
export function toCover(cover: ProposalCover): ProposalCoverType {
  return Object.assign(new ProposalCoverType(), cover);
}

/** Files as GraphQL answers them. */
export function toFiles(files: readonly ProposalFile[]): ProposalFileType[] {
  return files.map((file) => Object.assign(new ProposalFileType(), file));
}

function toSubmission({ content, ...row }: OpenSubmission): OwnSubmission {
  return Object.assign(new OwnSubmission(), row, { cover: toCover(content.cover), files: toFiles(content.files) });
}

@Resolver(() => Opportunity)
export class ProposalFields {
  private readonly seal: Seal;
  constructor(seal: Seal) {
    this.seal = seal;
  }

  @FieldResolver(() => OwnProposal, {
    nullable: true,
    description: "The own RESC's proposal; null for everybody who is not named for it, whether there is one or not.",
  })
  async proposal(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<OwnProposal | null> {
    const resc = ctx.actor.organization;
    if (!mayEver(ctx.actor, "proposal:draft") || !isRescCode(resc)) return null;
    const opened = await openBox(ctx.read, this.seal, one.id, ctx.actor.personId);
    if (!opened || opened.resc !== resc || !may(ctx.actor, "proposal:draft", { provider: opened.resc, named: [ctx.actor.personId ?? ""] }))
      return null;
    const [clock] = await ctx.read.query<{ closed: boolean }>(
      "select state <> 'PROPOSALS' or coalesce(alliance_closes_at <= platform.now(), false) as closed from opportunity where id = $1",
      [one.id],
    );
    const submissions = await ownSubmissions(ctx.read, this.seal, one.id);
    const speaks = (await speaksFor(ctx, resc))?.speaks ?? false;
    const { box } = opened;
    return Object.assign(new OwnProposal(), {
      opportunityId: one.id,
      resc,
      state: box.state,
      version: box.version,
      savedAt: box.savedAt,
      savedBy: personStub(box.savedBy),
      named: box.named.map(({ personId }) => personStub(personId)).filter((person) => person !== null),
      cover: toCover(box.cover),
      files: toFiles(box.files),
      missing: missingParts(box),
      submissions: submissions.map(toSubmission),
      closed: clock?.closed ?? true,
      canName: speaks,
      canSubmit: speaks,
    });
  }

  @FieldResolver(() => [SubmissionReceipt], { description: "Receipts of submissions, for the Coordinator: who, when and the hash." })
  async receipts(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<SubmissionReceipt[]> {
    if (!may(ctx.actor, "submission:receipt")) return [];
    const rows = await ctx.read.query<SubmissionReceipt>(
      `select resc_code as resc, version, submitted_at as "submittedAt", receipt_hash as "receiptHash", state from submission where opportunity_id = $1 order by resc_code, version`,
      [one.id],
    );
    return rows.map((row) => Object.assign(new SubmissionReceipt(), row));
  }

  @FieldResolver(() => SubmissionCount, {
    nullable: true,
    description: "How many submitted, from the closing on; null before, and for who does not see intentions.",
  })
  async submissionCount(@Root() one: Opportunity, @Ctx() ctx: RequestContext): Promise<SubmissionCount | null> {
    if (
      !may(ctx.actor, "panel:read") ||
      one.route !== "ALLIANCE" ||
      ["RECEIVED", "CIRCULATED", "INTENTIONS", "CALL", "PROPOSALS"].includes(one.state)
    )
      return null;
    const [row] = await ctx.read.query<{ submissions: number; late_codes: string[] }>(
      "select submissions, late_codes from submission_counts($1)",
      [one.id],
    );
    return row ? Object.assign(new SubmissionCount(), { submissions: row.submissions, late: row.late_codes }) : null;
  }
}

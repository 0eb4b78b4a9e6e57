import { may } from "@resc/access";
import { actsFrom } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type BriefAct, briefMachine } from "./brief.machine.ts";
import { linesFor, releaseFile, releasesOf } from "./brief.rows.ts";
import { Brief, BriefCan, BriefLineType, BriefMark, BriefPageType, BriefProblemType, BriefRelease } from "./brief.type.ts";
import { type BriefAsWritten, briefAsWritten } from "./brief-state.ts";
import type { BriefRecord } from "./brief-record.ts";
import { toPageType } from "./page-type.ts";

@Resolver(() => Brief)
export class BriefFields {
  private readonly publicUrl: string;
  private readonly written = new WeakMap<Brief, Promise<BriefAsWritten>>();
  constructor(publicUrl: string) {
    this.publicUrl = publicUrl;
  }

  @FieldResolver(() => [BriefLineType], { description: "Its lines as they are written; empty for who may not read drafts." })
  async lines(@Root() { id }: Brief, @Ctx() ctx: RequestContext): Promise<BriefLineType[]> {
    return (await linesFor(ctx, id)).map(({ marks, ...line }) =>
      Object.assign(new BriefLineType(), line, { marks: marks.map((mark) => Object.assign(new BriefMark(), mark)) }),
    );
  }

  @FieldResolver(() => [BriefProblemType], {
    description: "What the check finds, with what to do instead; empty for who may not read drafts.",
  })
  async problems(@Root() brief: Brief, @Ctx() ctx: RequestContext): Promise<BriefProblemType[]> {
    const written = await this.asWritten(brief, ctx);
    return (written?.problems ?? []).map((problem) => Object.assign(new BriefProblemType(), problem));
  }

  @FieldResolver(() => BriefPageType, {
    nullable: true,
    description: "The page that it would print now; null for who may not read drafts.",
  })
  async page(@Root() brief: Brief, @Ctx() ctx: RequestContext): Promise<BriefPageType | null> {
    const written = await this.asWritten(brief, ctx);
    return written ? toPageType(written.page) : null;
  }

  @FieldResolver(() => [BriefRelease], { description: "Its releases, the newest first." })
  async releases(@Root() { id }: Brief, @Ctx() ctx: RequestContext): Promise<readonly BriefRelease[]> {
    return releasesOf(ctx, id);
  }

  @FieldResolver(() => BriefCan, { description: "What the viewer may do with it now." })
  viewerCan(@Root() { state, reviewedBy }: Brief, @Ctx() { actor }: RequestContext): BriefCan {
    const can = (act: BriefAct) => actsFrom(briefMachine, state).includes(act);
    const [writes, reviews] = [may(actor, "brief:write"), may(actor, "brief:review")];
    return {
      write: writes && can("write"),
      send: writes && can("send"),
      review: reviews && can("review") && !reviewedBy.some((code) => code === actor.organization),
      return: (writes || reviews) && can("returnIt"),
      release: may(actor, "brief:release") && can("release") && reviewedBy.length > 0,
      revise: writes && can("revise"),
    };
  }

  /** Check and page of one brief are asked for together, and made once. */
  private async asWritten(brief: Brief, ctx: RequestContext): Promise<BriefAsWritten | null> {
    if (!may(ctx.actor, "brief:readDraft")) return null;
    const known = this.written.get(brief) ?? this.make(brief, ctx);
    this.written.set(brief, known);
    return known;
  }

  private async make(brief: Brief, ctx: RequestContext): Promise<BriefAsWritten> {
    const record: BriefRecord = { ...brief, state: brief.state === "OUTDATED" ? "RELEASED" : brief.state };
    return briefAsWritten(ctx.read, record, await linesFor(ctx, brief.id), { publicUrl: this.publicUrl, releasedAt: null });
  }
}

@Resolver(() => BriefRelease)
export class BriefReleaseFields {
  @FieldResolver(() => String, { description: "The page as HTML that stands alone; its SHA-256 is `hash`." })
  async html(@Root() { id }: BriefRelease, @Ctx() ctx: RequestContext): Promise<string> {
    return releaseFile(ctx, id, "html");
  }

  @FieldResolver(() => String, { description: "The PDF in base64; the SHA-256 of its bytes is `pdfHash`." })
  async pdf(@Root() { id }: BriefRelease, @Ctx() ctx: RequestContext): Promise<string> {
    return releaseFile(ctx, id, "pdf");
  }
}

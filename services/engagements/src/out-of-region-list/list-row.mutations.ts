import { NotFoundError, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import {
  answer,
  CalendarDateScalar,
  IsDay,
  IsText,
  IsWhole,
  KeyedInput,
  RescCodeEnum,
  type RequestContext,
  resultOf,
  type Changes,
} from "@resc/subgraph";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { StartEngagementResult, StartEngagementSuccess } from "../engagement/engagement.mutations.ts";
import { engagementById } from "../engagement/engagement.rows.ts";
import type { EngagementOrigin, WhyUs } from "../engagement/engagement.words.ts";
import { EngagementOriginEnum, WhyUsEnum } from "../shared/enums.ts";
import { rowById } from "./list-row.rows.ts";
import { OutOfRegionRow } from "./list-row.type.ts";
import { annotateRow, confirmReport, correctReport, disownReport, reportWork } from "./report-work.ts";

@InputType({ description: "An act on a row as last seen." })
class RowActInput extends KeyedInput {
  @Field(() => ID, { description: "The row." }) rowId!: string;
  @Field(() => Int, { description: "The version last seen." }) version!: number;
}

@InputType({ description: "Work of another RESC that was heard of." })
class ReportWorkInput extends KeyedInput {
  @Field(() => RescCodeEnum, { description: "The RESC doing the work." }) provider!: RescCode;
  @Field(() => ID, { nullable: true, description: "The customer, when it is a district." }) districtId?: string | null;
  @Field(() => ID, { nullable: true, description: "The customer, when it is another organization." }) organizationId?: string | null;
  @Field(() => String, { nullable: true, description: "Category of the service." }) @IsText(0, 60) categoryCode?: string | null;
  @Field(() => String, { description: "The service in words." }) @IsText(2, 200) service!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day." }) @IsDay() startsOn?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day." }) @IsDay() endsOn?: string | null;
  @Field(() => String, { description: "How it was heard of." }) @IsText(3, 500) howHeard!: string;
}

@InputType({ description: "Confirms reported work into an engagement." })
class ConfirmReportedWorkInput extends RowActInput {
  @Field(() => EngagementOriginEnum, { description: "How it came about." }) origin!: EngagementOrigin;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of work." }) @IsDay() startsOn?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of work." }) @IsDay() endsOn?: string | null;
  @Field(() => Int, { nullable: true, description: "Length in days." }) @IsWhole(1, 1000) days?: number | null;
  @Field(() => WhyUsEnum, { nullable: true, description: "Why the customer came to us." }) whyUs?: WhyUs | null;
  @Field(() => String, { nullable: true, description: "The customer's contact." }) @IsText(0, 120) contactName?: string | null;
}

@InputType({ description: "Corrects reported work; fields left out stay." })
class CorrectReportedWorkInput extends RowActInput {
  @Field(() => String, { nullable: true, description: "The service in words." }) @IsText(0, 200) service?: string | null;
  @Field(() => String, { nullable: true, description: "Category of the service." }) @IsText(0, 60) categoryCode?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day." }) @IsDay() startsOn?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day." }) @IsDay() endsOn?: string | null;
  @Field(() => String, { nullable: true, description: "A word about it." }) @IsText(0, 500) reason?: string | null;
}

@InputType({ description: '"Not ours".' })
class DisownReportedWorkInput extends RowActInput {
  @Field(() => String, { description: "Why it is not ours." }) @IsText(3, 500) reason!: string;
}

@InputType({ description: "The Coordinator's note on a row; facts stay the engagement's." })
class AnnotateOutOfRegionRowInput extends RowActInput {
  @Field(() => String, { nullable: true, description: "The note; left out to remove it." }) @IsText(0, 1000) note?: string | null;
}

@ObjectType({ description: "The row after the act." })
class OutOfRegionActSuccess {
  @Field(() => OutOfRegionRow, { description: "The row." }) row!: OutOfRegionRow;
}

const OutOfRegionActResult = resultOf("OutOfRegionActResult", OutOfRegionActSuccess);

@Resolver()
export class OutOfRegionListMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<OutOfRegionActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const row = await rowById(ctx, id);
      if (!row) throw new NotFoundError();
      return Object.assign(new OutOfRegionActSuccess(), { row });
    });
  }

  @Mutation(() => OutOfRegionActResult, { description: "Puts work that was heard of on the list at once, waiting for the RESC named." })
  async reportWork(
    @Arg("input", () => ReportWorkInput) input: ReportWorkInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OutOfRegionActSuccess> {
    return this.act(ctx, "reportWork", input, (tx) =>
      reportWork(tx, {
        provider: input.provider,
        districtId: input.districtId ?? null,
        organizationId: input.organizationId ?? null,
        categoryCode: input.categoryCode ?? null,
        service: input.service.trim(),
        startsOn: input.startsOn ?? null,
        endsOn: input.endsOn ?? null,
        howHeard: input.howHeard.trim(),
      }),
    );
  }

  @Mutation(() => StartEngagementResult, { description: "Confirms reported work into an engagement with its duty and row." })
  async confirmReportedWork(
    @Arg("input", () => ConfirmReportedWorkInput) input: ConfirmReportedWorkInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StartEngagementSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, "confirmReportedWork", input, (tx) =>
        confirmReport(
          tx,
          { id: input.rowId, version: input.version },
          {
            origin: input.origin,
            startsOn: input.startsOn ?? null,
            endsOn: input.endsOn ?? null,
            days: input.days ?? null,
            whyUs: input.whyUs ?? null,
            contactName: input.contactName ?? null,
          },
        ),
      );
      const engagement = await engagementById(ctx, id);
      if (!engagement) throw new NotFoundError();
      return Object.assign(new StartEngagementSuccess(), { engagement });
    });
  }

  @Mutation(() => OutOfRegionActResult, { description: "Corrects reported work." })
  async correctReportedWork(
    @Arg("input", () => CorrectReportedWorkInput) input: CorrectReportedWorkInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OutOfRegionActSuccess> {
    return this.act(ctx, "correctReportedWork", input, async (tx) => {
      await correctReport(
        tx,
        { id: input.rowId, version: input.version },
        {
          service: input.service?.trim() || null,
          categoryCode: input.categoryCode ?? null,
          startsOn: input.startsOn ?? null,
          endsOn: input.endsOn ?? null,
          reason: input.reason?.trim() || null,
        },
      );
      return { id: input.rowId };
    });
  }

  @Mutation(() => OutOfRegionActResult, { description: "Says that reported work is not ours; the row stays with the answer." })
  async disownReportedWork(
    @Arg("input", () => DisownReportedWorkInput) input: DisownReportedWorkInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OutOfRegionActSuccess> {
    return this.act(ctx, "disownReportedWork", input, async (tx) => {
      await disownReport(tx, { id: input.rowId, version: input.version }, input.reason.trim());
      return { id: input.rowId };
    });
  }

  @Mutation(() => OutOfRegionActResult, { description: "Writes the Coordinator's note on a row." })
  async annotateOutOfRegionRow(
    @Arg("input", () => AnnotateOutOfRegionRowInput) input: AnnotateOutOfRegionRowInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OutOfRegionActSuccess> {
    return this.act(ctx, "annotateOutOfRegionRow", input, async (tx) => {
      await annotateRow(tx, { id: input.rowId, version: input.version }, input.note?.trim() || null);
      return { id: input.rowId };
    });
  }
}

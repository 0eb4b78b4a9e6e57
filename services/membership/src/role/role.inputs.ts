import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { CalendarDateScalar, IsDay, IsMail, IsText, KeyedInput, OrganizationCodeEnum, RoleCodeEnum } from "@resc/subgraph";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A role to be given." })
export class GiveRoleInput extends KeyedInput {
  @Field(() => ID, { description: "To whom." })
  personId!: string;
  @Field(() => RoleCodeEnum, { description: "Which role." })
  role!: RoleCode;
  @Field(() => OrganizationCodeEnum, { description: "For which organization." })
  organization!: OrganizationCode;
  @Field(() => CalendarDateScalar, { description: "First day." })
  @IsDay()
  validFrom!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day; left out when open." })
  @IsDay()
  validTo?: string | null;
  @Field(() => String, { nullable: true, description: "Why." })
  @IsText(0, 500)
  reason?: string | null;
}

@InputType({ description: "A role to be ended now." })
export class EndRoleInput extends KeyedInput {
  @Field(() => ID, { description: "The grant." })
  grantId!: string;
  @Field(() => String, { nullable: true, description: "Why." })
  @IsText(0, 500)
  reason?: string | null;
}

@InputType({ description: "A person for the directory." })
export class AddPersonInput extends KeyedInput {
  @Field(() => String, { description: "Name." })
  @IsText(2, 120)
  name!: string;
  @Field(() => String, { nullable: true, description: "Work mail address." })
  @IsMail()
  email?: string | null;
  @Field(() => String, { nullable: true, description: "Title." })
  @IsText(0, 120)
  title?: string | null;
  @Field(() => String, { nullable: true, description: "Work telephone." })
  @IsText(0, 40)
  phone?: string | null;
  @Field(() => OrganizationCodeEnum, { description: "Employer." })
  organization!: OrganizationCode;
  @Field(() => String, { nullable: true, description: "Issuer of the sign-in, together with the subject." })
  @IsText(0, 300)
  signInIssuer?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Subject under which the issuer knows the person; shown to them when they sign in before they are known.",
  })
  @IsText(0, 300)
  signInSubject?: string | null;
}

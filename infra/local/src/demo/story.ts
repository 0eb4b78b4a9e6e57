import type { RescCode } from "@resc/domain";

/** What a demonstration engagement is to show. */
export const plots = [
  "closed",
  "closed",
  "delivered",
  "delivered",
  "inDelivery",
  "inDelivery",
  "inDelivery",
  "agreed",
  "agreed",
  "scoping",
  "scoping",
  "placed",
  "noAnswer",
  "late",
  "due",
  "declined",
  "withdrawn",
  "cancelled",
  "concern",
  "callMe",
  "amended",
  "recordedCall",
  "discussed",
  "neverGiven",
  "givenLate",
] as const;

/** What one engagement shows. */
export type Plot = (typeof plots)[number];

/** A demonstration engagement: who works for whom, what, since when, and how it goes. */
export interface Story {
  readonly provider: RescCode;
  readonly customer: { readonly districtId: string } | { readonly organizationId: string };
  readonly category: string;
  readonly service: string;
  readonly plot: Plot;
  /** Days before today on which the request came. */
  readonly daysAgo: number;
  readonly leadDays: number;
  readonly lengthDays: number;
  readonly days: number;
  readonly price: string;
  readonly home: boolean;
}

/** Services by category as staff would write them. */
export const services: readonly (readonly [category: string, service: string])[] = [
  ["instructional_services", "Literacy coaching"],
  ["instructional_services", "Mathematics curriculum review"],
  ["instructional_services", "Science of reading workshops"],
  ["instructional_services", "Instructional rounds with principals"],
  ["special_education", "Speech and language evaluations"],
  ["special_education", "Assistive technology support"],
  ["special_education", "Paraeducator training"],
  ["special_education", "Transition planning support"],
  ["early_childhood", "Early childhood classroom coaching"],
  ["technology", "Network security assessment"],
  ["technology", "Student data privacy review"],
  ["talent", "Teacher residency placement"],
  ["talent", "Mentor teacher training"],
  ["operations", "Transportation study"],
  ["operations", "Cooperative purchasing set-up"],
  ["student_support", "School climate survey"],
  ["student_support", "Restorative practices training"],
  ["planning", "Strategic planning facilitation"],
  ["other", "English learner program audit"],
];

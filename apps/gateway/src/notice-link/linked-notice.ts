/** One courtesy notice as its link shows it; the fields of `LinkedNotice` in the schema. */
export interface LinkedNotice {
  readonly state: string;
  readonly sentence: string;
  readonly providerName: string;
  readonly customerName: string;
  readonly service?: string | null;
  readonly period?: string | null;
  readonly length?: string | null;
  readonly collaboration?: string | null;
  readonly capacityBuilding?: string | null;
  readonly contactName?: string | null;
  readonly contactPhone?: string | null;
  readonly contactEmail?: string | null;
  readonly givenOn?: string | null;
  readonly expiresAt?: string | null;
  readonly answered?: string | null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The notice in an answer, or null; one without its sentence is no notice. */
export function linkedNotice(value: unknown): LinkedNotice | null {
  if (!isRecord(value) || typeof value["state"] !== "string" || typeof value["sentence"] !== "string") return null;
  return value as unknown as LinkedNotice;
}

/** The notice after an answer was recorded; null when it was not. */
export function answeredNotice(data: Record<string, unknown> | null | undefined): LinkedNotice | null {
  const result = data?.["answerNoticeByLink"];
  return isRecord(result) ? linkedNotice(result["notice"]) : null;
}

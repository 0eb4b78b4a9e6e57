import { FigureSourceEntity } from "../figure-source/figure-source.entity.ts";

/** The tables that the use cases of advocacy change. */
export const advocacyEntities: readonly Function[] = [FigureSourceEntity];

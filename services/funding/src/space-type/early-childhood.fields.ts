import { FieldResolver, Resolver, Root } from "type-graphql";
import { Source, sourceStub } from "../shared/stubs.ts";
import { EarlyChildhoodCount, EarlyChildhoodRate, EarlyChildhoodRegionTown, EarlyChildhoodSpaceType } from "./early-childhood.type.ts";

const described = { description: "Where it comes from." };

@Resolver(() => EarlyChildhoodSpaceType)
export class EarlyChildhoodSpaceTypeFields {
  @FieldResolver(() => [Source], described)
  sources(@Root() { sourceIds }: EarlyChildhoodSpaceType): Source[] {
    return sourceIds.map(sourceStub);
  }
}

@Resolver(() => EarlyChildhoodRate)
export class EarlyChildhoodRateFields {
  @FieldResolver(() => [Source], described)
  sources(@Root() { sourceIds }: EarlyChildhoodRate): Source[] {
    return sourceIds.map(sourceStub);
  }
}

@Resolver(() => EarlyChildhoodCount)
export class EarlyChildhoodCountFields {
  @FieldResolver(() => [Source], described)
  sources(@Root() { sourceIds }: EarlyChildhoodCount): Source[] {
    return sourceIds.map(sourceStub);
  }
}

@Resolver(() => EarlyChildhoodRegionTown)
export class EarlyChildhoodRegionTownFields {
  @FieldResolver(() => [Source], described)
  sources(@Root() { sourceIds }: EarlyChildhoodRegionTown): Source[] {
    return sourceIds.map(sourceStub);
  }
}

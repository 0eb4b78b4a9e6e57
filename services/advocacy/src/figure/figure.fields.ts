import { FieldResolver, Resolver, Root } from "type-graphql";
import { Source } from "../stubs/source.type.ts";
import { Figure } from "./figure.type.ts";

@Resolver(() => Figure)
export class FigureFields {
  @FieldResolver(() => [Source], { description: "Where the figure comes from." })
  sources(@Root() figure: Figure): Source[] {
    return figure.sourceIds.map((id) => Object.assign(new Source(), { id }));
  }
}

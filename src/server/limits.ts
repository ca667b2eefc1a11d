import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one request may ask for. Each refusal names its limit. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 1_000_000,
  /** The same for reviewers, who may send documents of 20 MiB: base64 makes 3 bytes 4. */
  upload: 28_100_000,
  /** Tokens of a document; GraphQL calls a word, a bracket or a number a token. */
  tokens: 5_000,
  /** Levels of selections, fragments included. */
  depth: 20,
  /** Fields under another name than their own. */
  aliases: 50,
  /** Fields at the top of an operation. */
  rootFields: 20,
  /** Directives in an operation. */
  directives: 50,
  /** Fragments within fragments. */
  fragmentNesting: 8,
  /** Fields and uses of fragments in all, those within a fragment counted wherever it is used. */
  fields: 3_000,
  /** Times that one field is selected at one place. */
  repeats: 20,
  /** Objects that the pages asked for can hold. */
  cost: 300_000,
} as const;

type Measured = 'depth' | 'aliases' | 'rootFields' | 'directives' | 'fragmentNesting' | 'fields' | 'repeats';

const NAMES: Record<Measured, string> = {
  depth: 'levels of selections',
  aliases: 'aliases',
  rootFields: 'root fields',
  directives: 'directives',
  fragmentNesting: 'levels of nested fragments',
  fields: 'fields',
  repeats: 'repetitions of one field',
};

/** Refuses operations whose shape is beyond the limits, before anything of them runs. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const measured = measure(operation, (name) => context.getFragment(name) ?? null);
      for (const limit of Object.keys(NAMES) as Measured[]) {
        if (measured[limit] > LIMITS[limit]) {
          context.reportError(
            new GraphQLError(`The operation has more than ${LIMITS[limit]} ${NAMES[limit]}: split it.`, {
              nodes: operation,
              extensions: { limit, maximum: LIMITS[limit] },
            }),
          );
        }
      }
    },
  };
}

function measure(
  operation: OperationDefinitionNode,
  fragment: (name: string) => FragmentDefinitionNode | null,
): Record<Measured, number> {
  const found = { depth: 0, aliases: 0, rootFields: 0, directives: 0, fragmentNesting: 0, fields: 0, repeats: 0 };
  found.directives = operation.directives?.length ?? 0;
  walk(operation.selectionSet, 1, []);
  return found;

  function walk(set: SelectionSetNode, depth: number, within: readonly string[], at = new Map<string, number>()): void {
    found.depth = Math.max(found.depth, depth);
    found.fragmentNesting = Math.max(found.fragmentNesting, within.length);
    // Past its limits a document is refused whatever else it holds; measuring on would let it grow without bound.
    for (const selection of set.selections) {
      if (found.fields > LIMITS.fields || depth > LIMITS.depth || within.length > LIMITS.fragmentNesting) return;
      found.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) field(selection, depth, within, at);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth, within, at);
      else spread(selection.name.value, depth, within, at);
    }
  }

  function field(node: FieldNode, depth: number, within: readonly string[], at: Map<string, number>): void {
    const times = (at.get(node.name.value) ?? 0) + 1;
    at.set(node.name.value, times);
    found.repeats = Math.max(found.repeats, times);
    found.fields += 1;
    if (node.alias) found.aliases += 1;
    if (depth === 1) found.rootFields += 1;
    if (node.selectionSet) walk(node.selectionSet, depth + 1, within);
  }

  function spread(name: string, depth: number, within: readonly string[], at: Map<string, number>): void {
    // Fragments that hold nothing but one another have no field to stop at.
    found.fields += 1;
    const definition = fragment(name);
    // A fragment within itself is refused by GraphQL's own rules.
    if (definition && !within.includes(name)) walk(definition.selectionSet, depth, [...within, name], at);
  }
}

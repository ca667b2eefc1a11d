import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { SearchType } from '../../domain/vocabulary.js';
import { pageSize } from '../../graph/connection/page.js';
import { searchCount, searchCursor, searchPage, searchPosition } from '../../graph/queries/search.js';
import type { Context } from '../context.js';
import { highlights } from '../highlights.js';
import { SearchArgs, SearchConnection } from '../types/search.js';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Free text. Finds what has all of the words, in any form, "in quotes" as a phrase; where nothing has all of them, what has any. The best match first.',
  })
  async search(
    @Args(() => SearchArgs) { query, types, filter, first, after }: SearchArgs,
    @Ctx() { reader, loaders }: Context,
  ) {
    const search = { query, types: types ?? Object.values(SearchType), filter: filter ?? null };
    loaders.awaitSnapshot();
    const { hits, strict, hasNextPage } = await searchPage(
      reader,
      search,
      pageSize(first, 'first'),
      after == null ? null : searchPosition(after),
    );
    const edges = hits.map(({ noun, node: record, score }) => {
      const node = loaders.shown(noun, record);
      return {
        node,
        score,
        highlights: highlightsOf(node, query),
        cursor: searchCursor({ id: node.id, score, strict }),
      };
    });
    return {
      edges,
      pageInfo: {
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: () => searchCount(reader, search),
    };
  }
}

/** The searched texts of a node, whatever its type. */
const SEARCHED = ['summary', 'text', 'title', 'name', 'aliases', 'label', 'definition'] as const;

function highlightsOf(node: object, query: string): string[] {
  const fields = node as Partial<Record<(typeof SEARCHED)[number], string | string[] | null>>;
  const texts = SEARCHED.flatMap((field) => fields[field] ?? []);
  return texts.flatMap((text) => highlights(text, query));
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { isPartialDate } from '../../domain/partial-date.js';

/** A partial date, validated on the way in. */
export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A date known to the day, the month or the year: 2018-04-18, 2018-04 or 2018 (ISO 8601). A filter bound matches by overlap.',
  serialize: (value) => String(value),
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : undefined),
});

function partialDate(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a date: write "2018-04-18", "2018-04" or "2018".`);
}

export const DateTimeScalar = GraphQLDateTime;

import type { NodeType } from '../domain/ids.js';
import { isPartialDate, type PartialDate } from '../domain/partial-date.js';
import { BadInput } from '../errors.js';
import { MAX_QUERY } from '../graph/full-text.js';

/** How the values of one parameter are read. */
interface Parameter<Value> {
  /** What is allowed, in words. */
  readonly allowed: string;
  readonly read: (values: readonly string[]) => Value | undefined;
}

/** A parameter for each field of a filter. */
export type ParametersOf<Filter> = { readonly [Field in keyof Filter]-?: Parameter<NonNullable<Filter[Field]>> };

/** One value, given once. */
function single<Value>(allowed: string, read: (text: string) => Value | undefined): Parameter<Value> {
  return { allowed, read: ([text, ...others]) => (text === undefined || others.length > 0 ? undefined : read(text)) };
}

/** Values given one by one, with commas between them, or both. */
function list<Value>(allowed: string, read: (text: string) => Value | undefined): Parameter<Value[]> {
  return {
    allowed: `${allowed}; several with commas between them`,
    read(texts) {
      const values = texts.flatMap((text) => text.split(',')).map((text) => read(text.trim()));
      return values.includes(undefined) ? undefined : (values as Value[]);
    },
  };
}

function idOf(type: NodeType): (text: string) => string | undefined {
  return (text) => (text.startsWith(`${type}:`) && text.length > type.length + 1 ? text : undefined);
}

const anId = (type: NodeType): string => `an id such as ${type}:…`;

export function id(type: NodeType): Parameter<string> {
  return single(anId(type), idOf(type));
}

export function ids(type: NodeType): Parameter<string[]> {
  return list(anId(type), idOf(type));
}

export function choices<Value extends string>(values: Readonly<Record<string, Value>>): Parameter<Value[]> {
  const known = Object.values(values);
  return list(known.join(', '), (text) => known.find((value) => value === text));
}

export const texts = list('a text', (text) => text || undefined);

export const yesOrNo = single('true or false', (text) =>
  text === 'true' ? true : text === 'false' ? false : undefined,
);

export const date: Parameter<PartialDate> = single('a date such as 2018-04-18, 2018-04 or 2018', (text) =>
  isPartialDate(text) ? text : undefined,
);

export const fraction = single('a number from 0 to 1', (text) => {
  const number = text.trim() === '' ? NaN : Number(text);
  return number >= 0 && number <= 1 ? number : undefined;
});

export const words = single(`a text of up to ${MAX_QUERY} characters`, (text) =>
  text.length <= MAX_QUERY ? text : undefined,
);

/** The filter that parameters give. Throws BadInput for one that is unknown or not valid, saying what is allowed. */
export function readFilter<Filter extends object>(parameters: ParametersOf<Filter>, given: URLSearchParams): Filter {
  const filter: Record<string, unknown> = {};
  for (const name of new Set(given.keys())) {
    if (!Object.hasOwn(parameters, name)) {
      throw new BadInput(`There is no parameter "${name}" here: allowed are ${Object.keys(parameters).join(', ')}.`);
    }
    const { allowed, read } = parameters[name as keyof Filter];
    const values = given.getAll(name);
    const value = read(values);
    if (value === undefined) throw new BadInput(`${name}="${values.join(',')}" is not valid: give ${allowed}.`);
    filter[name] = value;
  }
  return filter as Filter;
}

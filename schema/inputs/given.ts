/** Values of filters as statements take them: null where nothing was given. */
import { clientError } from '../errors.js';

/** Longest list that one filter takes. */
const longestList = 100;

/** A text to look for, without spaces around it; null where it is empty. */
export function text(value: string | null | undefined): string | null {
  return value?.trim() || null;
}

/** A list of accepted values; null, which lets everything through, where it is absent or empty. Throws BAD_VALUE over 100 values. */
export function list<T extends string>(values: readonly T[] | null | undefined): T[] | null {
  if (!values?.length) return null;
  if (values.length <= longestList) return [...values];
  throw clientError(
    'BAD_VALUE',
    `A list in the filter has ${values.length} values: it takes at most ${longestList}. Ask in several queries.`,
  );
}

/** Values of filters as statements take them: null where nothing was given. */
import { clientError } from '../errors.js';
import { foldName } from '../meaning/fold.js';

/** Longest list that one filter takes. */
const longestList = 100;

/** A text to look for, without spaces around it; null where it is empty. */
export function text(value: string | null | undefined): string | null {
  return value?.trim() || null;
}

/** Names of cities left short have up to four characters and say not what they are; 广州 does, but not alone: 临夏州 is no city. */
const shortCity = /^\p{L}{2,4}$/u;
const saysWhatItIs = /[市盟区县旗省师]$|..州$/u;

/** A city as the graph names it: 安澜 is 安澜市; null where it is empty. */
export function city(value: string | null | undefined): string | null {
  const name = foldName(text(value) ?? '');
  return shortCity.test(name) && !saysWhatItIs.test(name) ? `${name}市` : name || null;
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

/** The words of `words.yaml`, as alternatives of a pattern. */
import { alternativesIn } from '../../words.js';

export const words = alternativesIn('loaders/extract/duties/words.yaml');

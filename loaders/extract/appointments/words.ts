/** The words of decisions of appointment, as alternatives of patterns. */
import { alternativesIn } from '../../words.js';

export const words = alternativesIn('loaders/extract/appointments/words.yaml');

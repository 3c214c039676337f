/** The words of `data/words.yaml`, as alternatives of a regular expression. */
import { alternativesIn } from '../words.js';

const list = alternativesIn('loaders/gazette/data/words.yaml');

/** What the title of a document ends in (文种). */
export const genres = list('genres');
/** What the name of an issuing or signing organ ends in. */
export const organEnds = list('organEnds');
/** What a unit in a salutation ends in. */
export const addresseeEnds = list('addresseeEnds');
/** Labels of a website's metadata. */
export const metadataLabels = list('metadataLabels');
/** What the title of a law or policy document ends in. */
export const policyEnds = list('policyEnds');
/** Genre words that alone in 《》 are short names. */
export const shortNames = list('shortNames');
/** What businesses do, in a salutation: `各建设、施工、监理单位`. */
export const businesses = list('businesses');

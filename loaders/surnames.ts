/** China's surnames: single signs, and those of two. */
import { yamlFile } from './data.js';

const words = yamlFile<Record<'common' | 'rare' | 'compound', string>>('loaders/surnames.yaml');
const signs = (text: string): string[] => [...text.replace(/\s/g, '')];

/** The commoner ones: they tell a person where names of units may stand as well. */
export const commonSurnames: ReadonlySet<string> = new Set(signs(words.common));

/** All of one sign; the rarer ones begin other words too (`商`, `原`), so they count only where people are named. */
export const surnames: ReadonlySet<string> = new Set([...commonSurnames, ...signs(words.rare)]);

/** `欧阳`, `上官`. */
export const compoundSurnames: ReadonlySet<string> = new Set(words.compound.split(/\s+/).filter(Boolean));

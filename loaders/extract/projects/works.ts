/** Names that end like the name of a work: 东山水厂, 西河大桥（二期）. */
import { yamlFile } from '../../data.js';

const words = yamlFile<{ 'work-ends': string[]; 'work-not': string[] }>('loaders/extract/data/projects.yaml');
const longestFirst = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|');
const ends = new RegExp(`(?:${longestFirst(words['work-ends'])})(?:[（(][^（）()]*[）)])?$`);
const none = new RegExp(`(?:${longestFirst(words['work-not'])})$`);

/** True for a name that ends like that of a work. */
export const isWork = (name: string): boolean => ends.test(name) && !none.test(name);

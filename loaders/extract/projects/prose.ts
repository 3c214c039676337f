/** Projects enumerated in running text. */
import type { PrintedDocument } from '../../reading.js';
import type { ProjectFact } from '../projects.js';

/** The projects that the paragraphs of a document enumerate, at least two in one sentence. */
export function readProseProjects(_document: PrintedDocument): ProjectFact[] {
  return [];
}

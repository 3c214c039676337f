/** The figures below which a score fails, kept in `test/thresholds.yaml`. */
import { yamlFile } from '../../loaders/data.js';
import { type Row, rates } from './match.js';

/** Least F1 by kind of fact, under the name of a set of gazettes. */
type Thresholds = Record<string, Record<string, number>>;

/** The kinds whose F1 falls below the set's threshold, as sentences. Throws where the file has no such set. */
export function belowThresholds(rows: Map<string, Row>, set: string): string[] {
  const least = yamlFile<Thresholds>('test/thresholds.yaml')[set];
  if (!least) throw new Error(`“test/thresholds.yaml” has no set “${set}”.`);
  return Object.entries(least).flatMap(([kind, threshold]) => {
    const row = rows.get(kind);
    if (!row) return [`“test/thresholds.yaml” names “${kind}”, which is no kind of fact.`];
    const { f1 } = rates(row);
    return f1 < threshold
      ? [`${kind}: F1 ${f1.toFixed(4)} is below ${threshold} (“test/thresholds.yaml”, ${set}).`]
      : [];
  });
}

/** Knowledge about units that no single sentence states: what stands for what, what came after what, who governs which county. */

import type { Facts } from './extract/assemble.js';
import type { Links, Names } from './extraction.js';
import type { Reading } from './reading.js';

export function linksOf(_reading: Reading, _facts: Facts, _names: Names): Links {
  return { includes: [], succeededBy: [], counties: [], governs: [], validity: [] };
}

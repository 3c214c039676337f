/** Every rule that evidence may name, in the order in which facts are read. */
import { resolutionRules } from '../resolve/rules.js';
import type { Rule } from '../rules.js';
import { rules as appointments } from './appointments.js';
import { rules as approvals } from './approvals.js';
import { rules as citations } from './citations.js';
import { rules as coverage } from './coverage.js';
import { rules as deadlines } from './deadlines/rules.js';
import { rules as memberships } from './memberships.js';
import { rules as projects } from './projects.js';
import { rules as targets } from './targets.js';
import { rules as tasks } from './tasks.js';

export const allRules: Rule[] = [
  citations,
  tasks,
  deadlines,
  targets,
  projects,
  memberships,
  appointments,
  approvals,
  coverage,
  resolutionRules,
].flat();

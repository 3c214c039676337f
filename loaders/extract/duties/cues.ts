/** Runs of subjects with their cues: `市水利局牵头，市财政局配合，…`. */
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { type Cued, cuedSubject } from './cued.js';
import { leaderBehind, leadersOnce, tellsLeader } from './roles.js';
import type { Duty, Segment, Subject } from './sentences.js';
import { bareResponsible, behindTeam, onlyDoes, onlyTime, tellsBehind, toldBefore } from './told.js';

/** The subjects of a run, and where it stands. */
interface Run {
  subjects: Subject[];
  /** The part behind the last of them. */
  at: number;
  /** Where the cue of what they do begins. */
  start: number;
  /** Nothing follows the last cue in its part. */
  bare: boolean;
  /** Behind 会同: what follows the units is what all do. */
  jointly: boolean;
}

/** A run that opens at the part: `市水利局牵头，市财政局配合，…`. */
export function cueRun(passage: Passage, parts: readonly Segment[], first: number, beside: boolean): Duty | null {
  const run = subjectsOf(passage, parts, first, beside);
  if (!run.subjects.length) return null;
  behindLeader(passage, parts, run);
  const { subjects, start } = run;
  const rest = parts[run.at];
  const shared = isShared(passage, run, rest);
  const behind = shared || !rest ? [] : supporters(passage, parts, run.at);
  const opened = beside ? (parts[first] as Segment).start : behindTeam(passage, parts, first);
  const below = rest && (shared || tellsBehind(passage.text, start, rest)) ? rest.start : start;
  return {
    subjects: leadersOnce([...subjects, ...behind]),
    start: toldAhead(passage, parts, run, opened) ? opened : below,
    end: Math.min((parts.at(-1) as Segment).end + 1, passage.text.length),
    rule: subjects.length + behind.length > 1 ? 'duty-roles' : 'duty-sentence',
  };
}

function subjectsOf(passage: Passage, parts: readonly Segment[], first: number, beside: boolean): Run {
  const run: Run = { subjects: [], at: first, start: 0, bare: true, jointly: false };
  for (; run.at < parts.length; run.at++) {
    const found = nextOf(passage, parts, run, beside);
    if (!found || helpsWithOther(passage, parts, run, found)) break;
    if (!run.subjects.length) run.start = found.cue;
    run.subjects.push(...(found.before ?? []), found.subject);
    run.bare = found.bare;
    if (found.bare) continue;
    if (run.subjects.length > 1) run.start = found.cue;
    run.jointly = found.joint === true && !/[及和与、等]/.test(passage.text.charAt(found.cue));
    run.at++;
    break;
  }
  return run;
}

/** The subject of the part at which the run stands, or of a later one whose list begins there. */
function nextOf(passage: Passage, parts: readonly Segment[], run: Run, beside: boolean): Cued | null {
  const follows = run.subjects.length > 0;
  const own = cuedSubject({ passage, parts, index: run.at, follows, beside });
  const later = own || !follows ? null : beyondLists(passage, parts, run.at);
  if (later) run.at = later.at;
  return own ?? later?.found ?? null;
}

/** `补贴资金由市财政局负责，市审计局配合监督其使用`: who helps there has work of its own. */
const helpsWithOther = ({ text }: Passage, parts: readonly Segment[], run: Run, { subject, bare }: Cued): boolean =>
  subject.role === 'SUPPORT' && !bare && run.subjects.length === 1 && toldBefore(text, run.subjects, parts, run.start);

/** Goes over the parts that tell who leads the run or heads it. */
function behindLeader(passage: Passage, parts: readonly Segment[], run: Run): void {
  const part = parts[run.at];
  const led = part && leaderBehind(passage, part, run.subjects);
  if (led) {
    run.at++;
    run.subjects = led;
  }
  const next = parts[run.at];
  if (run.subjects.length && next && tellsLeader.test(next.blotted)) run.at++;
}

/** `征地拆迁由河东区政府负责，于6月底前完成`: what is to be done stands before who does it. */
function toldAhead(passage: Passage, parts: readonly Segment[], run: Run, opened: number): boolean {
  if ((run.subjects[0]?.from ?? 0) - opened <= 4) return false;
  const told = () => parts.slice(run.at).every(({ start, end }) => onlyTime.test(passage.text.slice(start, end)));
  const single = run.subjects.length === 1 && parts[run.at] !== undefined;
  return (
    (run.bare && told()) || (single && (bareResponsible(passage.text, run.start) || onlyDoes(passage.text, run.start)))
  );
}

/** What the part behind tells is the work of all. */
function isShared({ text }: Passage, { subjects, start, jointly }: Run, rest: Segment | undefined): boolean {
  const joined =
    subjects.length > 1 || /^(?:[^，。；]{0,34}组成|为成员(?:单位|部门))，/.test(text.slice(start, start + 38));
  return joined && !jointly && rest !== undefined && rest.start > start;
}

/** Parts of the longest sentence that ends with who supports: a paragraph without a stop is asked once, not once a part. */
const reach = 24;

/** Who supports the duty told before, at the end of its sentence: `市公安局牵头制定预案，市民政局、市交通局参加`. */
function supporters(passage: Passage, parts: readonly Segment[], from: number): Subject[] {
  const near = parts.slice(from, from + reach);
  const found = near.map((_, i) => cuedSubject({ passage, parts, index: from + i, follows: true }));
  return flatMap(found, (cued) => (cued?.bare && cued.subject.role === 'SUPPORT' ? [cued.subject] : []));
}

/** The subject and cue of a later part whose list begins here: `公安局、水利局等部门，事发地县级政府组成`. */
function beyondLists(passage: Passage, parts: readonly Segment[], from: number): { at: number; found: Cued } | null {
  for (let at = from + 1; at <= from + 3 && at < parts.length; at++) {
    const found = cuedSubject({ passage, parts, index: at, follows: true });
    if (found) return found.subject.from === (parts[from] as Segment).start ? { at, found } : null;
  }
  return null;
}

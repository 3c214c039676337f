/** One name of a clause as a term: a unit, a field of work, a person, a post, a time, with the mark that says what it does. */
import { timeForm } from './around-cues.js';
import { closing } from './brackets.js';
import { isLevelWord, type Span } from './chunks.js';
import { withoutGloss } from './gloss.js';
import { leader } from './leaders.js';
import { mark, signNote, star } from './marks.js';
import { type NameForm, nameForm } from './names.js';
import type { Tag, Term } from './terms.js';
import { cueTags } from './vocabulary.js';

const tags = { strict: 'Unit', loose: 'Loose', stem: 'Stem', person: 'Person', none: 'Other' } as const;

/** Adds the terms of one name: the name itself without its gloss, and the mark that stands at it. */
export function addName(text: string, span: Span, terms: Term[]): void {
  const { start, end } = span;
  const name = text.slice(start, end);
  if (signNote.test(name) || addSigned(text, span, terms) || addMarked(text, span, terms)) return;
  const cut = withoutGloss(name);
  const form = formOf(name, cut);
  const whole = form === 'none' || campus.test(name);
  terms.push({ start, end: whole ? end : start + cut.length, tag: tagOf(name, form) });
}

/** `★市发改委`: the star leads. */
function addSigned(text: string, { start, end }: Span, terms: Term[]): boolean {
  const signed = end - start > 3 ? star.exec(text.slice(start, end)) : null;
  if (!signed) return false;
  const behind = signed.index > 0;
  addName(text, behind ? { start, end: end - 1 } : { start: start + 1, end }, terms);
  terms.push({ start: behind ? end - 1 : start, end: behind ? end : start + 1, tag: 'LeadMark' });
  return true;
}

/** `市发改委（牵头）`: what a bracket says of the unit before it. */
function addMarked(text: string, { start, end }: Span, terms: Term[]): boolean {
  const marked = closing.includes(text.charAt(end - 1)) ? mark.exec(text.slice(start, end)) : null;
  if (!marked) return false;
  addName(text, { start, end: start + marked.index }, terms);
  const tag = cueTags.get((marked[1] ?? '').replace(/单位|部门/, ''));
  if (tag !== 'LeadCue' && tag !== 'SupportCue') return true;
  const own = tag === 'LeadCue' ? 'LeadMark' : 'SupportMark';
  terms.push({ start: start + marked.index, end, tag: /^.[共联]/.test(marked[0]) ? tag : own });
  return true;
}

/** The form of a name without its gloss (`cut`); one that its gloss defines is a name. */
function formOf(name: string, cut: string): NameForm {
  const form = nameForm(cut);
  const defined = cut.length < name.length && /[（〔]以下(?:统)?简?称/.test(name.slice(cut.length));
  return defined && form === 'loose' ? 'strict' : form;
}

function tagOf(name: string, form: NameForm): Tag {
  if (leader.test(name)) return 'Post';
  if ((form === 'none' || form === 'person') && timeForm.test(name)) return 'Time';
  return isLevelWord(name) ? 'Loose' : tags[form];
}

/** `江河大学（东屏）`, `江河大学（东校区）`: where a university has another seat, the place belongs to its name. */
const campus = /大学（(?:[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{1,6}校区)）$/;

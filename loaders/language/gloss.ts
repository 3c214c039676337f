/** Brackets behind names: those that only explain, those that belong to the name. */
import { endsIn } from '../characters.js';
import { closing as closingSigns } from './brackets.js';
import { nameForm } from './names.js';
import { unitWords } from './vocabulary.js';

const closing = /[（〔【〈[](以下[^（）]{1,12}（[^（）]{1,6}）[^（）]{0,3}|[^（）〔〕【】〈〉[\]]{1,40})[）〕】〉\]]$/;

/** What belongs to a name in its bracket, alone (`乡镇（街道办事处）`, `县（自治县）`) or beside others (`各乡镇（街道、区）`, `各县（开发区、管委会）`). */
const alone = new Set(unitWords.inBracket.alone);
const listed = new Set(unitWords.inBracket.listed);
const levels = /^[市州地盟县区旗镇乡、和或]{1,9}$/;

function belongs(inside: string): boolean {
  if (alone.has(inside) || levels.test(inside)) return true;
  const parts = inside.split(/[、和及]/);
  return parts.length > 1 && parts.length < 5 && parts.every((part) => listed.has(part));
}

/** Without a closing bracket that only explains: `市规划和自然资源局（市林业局）`, `镇人民政府（以下称“街（镇）”）`; levels in brackets (`县（市、区）`) belong to the name. */
export function withoutGloss(name: string): string {
  const gloss = endsIn(name, closingSigns) ? closing.exec(name) : null;
  if (!gloss || belongs(gloss[1] ?? '')) return name;
  const own = name.slice(0, gloss.index);
  return nameForm(own) === 'none' ? name : own;
}

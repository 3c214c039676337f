/** Brackets behind names: those that only explain, those that belong to the name. */
import { nameForm } from './names.js';

const closing = /[（〔【〈[](以下[^（）]{1,12}（[^（）]{1,6}）[^（）]{0,3}|[^（）〔〕【】〈〉[\]]{1,40})[）〕】〉\]]$/;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** What stands alone in a bracket that belongs to the name: `乡镇（街道办事处）`, `县（自治县）`. */
const alone = words(
  '各 街道 自治县 自治州 街道办事处 街道办 街办 街道办处 社区 园区 开发区 功能区 苏木 居 村 场 行署 行政公署 盟行署 管委会',
);
/** What stands there beside others: `各乡镇（街道、区）`, `各县（开发区、管委会）`. */
const listed = words('街道 镇 乡 区 园区 开发区 功能区 高新区 经开区 新区 景区 农场 林场 管委会');
const levels = /^[市州地盟县区旗镇乡、和或]{1,9}$/;

function belongs(words: string): boolean {
  if (alone.has(words) || levels.test(words)) return true;
  const parts = words.split(/[、和及]/);
  return parts.length > 1 && parts.length < 5 && parts.every((part) => listed.has(part));
}

/** Without a closing bracket that only explains: `市规划和自然资源局（市林业局）`, `镇人民政府（以下称“街（镇）”）`; levels in brackets (`县（市、区）`) belong to the name. */
export function withoutGloss(name: string): string {
  const gloss = closing.exec(name);
  if (!gloss || belongs(gloss[1] ?? '')) return name;
  const own = name.slice(0, gloss.index);
  return nameForm(own) === 'none' ? name : own;
}

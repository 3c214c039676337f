/**
 * Brackets of one shape printed for those of another, as typists and OCR do: `〈一〉` opens an item, `县〔市、区〕` holds a remark, `〈水土保持法〉` and
 * `<<水土保持法>>` are titles. Years stay between `〔〕`, and a title within a title between `〈〉`. The text keeps its length.
 */
const numeral = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})$/;
const doubled = /〈〈([^〈〉《》]{2,80})〉〉/g;
/** What stands between brackets of another shape; a line may end in it. */
const bracketed = /〈([^〈〉《》]{1,80})〉|〔([^〔〕]{1,80})〕/g;
/** Longest title in 《》 that may hold such brackets. */
const longestTitle = 160;
/** Tags of HTML, whose brackets folding made 〈〉. */
const tag = /^[/!]?[a-z]/i;
const chinese = /[\u4e00-\u9fff]/;
/** How names of laws and documents end. */
const titled =
  /^关于.{8,}(?:政策|措施|要点|行动|工作|问题)$|^(?!.*、)(?:\d{4}年)?[\u4e00-\u9fff].+(?:法|条例|办法|规定|意见|通知|方案|规划|决定|细则|纲要|预案|标准|规范|公告|批复|计划|目录|名录|清单|指南|指引|要点|通则|规程|章程|报告|纪要|公约|政策措施|若干措施|若干政策)(?:（[^（）]{1,12}）)?$/s;

/** The folded text with such brackets in the shape that the rules know. */
export function mendBrackets(folded: string): string {
  if (!folded.includes('〈') && !folded.includes('〔')) return folded;
  const titles = folded.includes('〈〈') ? folded.replace(doubled, ' 《$1》 ') : folded;
  return titles.replace(bracketed, (whole: string, angled?: string, shelled?: string, at = 0) => {
    const inner = angled ?? shelled ?? '';
    if (numeral.test(inner) && opensLine(titles, at)) return `（${inner}）`;
    if (!chinese.test(inner) || tag.test(inner)) return whole;
    if (angled === undefined || !isTitle(angled)) return `（${inner}）`;
    return isInTitle(titles, at) ? whole : `《${angled}》`;
  });
}

/** Whether nothing but blanks stands before a place on its line. */
function opensLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0x09) before--;
  return before < 0 || text.charCodeAt(before) === 0x0a;
}

const isTitle = (inner: string): boolean => titled.test(inner.replace(/\s/g, ''));

/** Whether a title in 《》 has begun before a place and not ended. */
function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTitle), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

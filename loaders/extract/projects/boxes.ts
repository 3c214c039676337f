/** Boxes of plans: `专栏5 “十四五”重点产业项目` and the lines of its fields under it. */

/** `专栏5 “十四五”重点产业项目`: the head of a box of works. */
export const isBoxOfWorks = (text: string): boolean =>
  text.startsWith('专栏') && /^专栏.{0,30}(?:项目|工程)$/.test(text);

/** `——现代食品：推进…`, `●防洪工程：…`: a field of works in a box. */
export const fieldOfBox = /^(?:——|[●•◆■★○▲①-⑳]|[（(]?\d{1,2}[）)、.．])?[^，。；：]{2,16}[：。]/;

/**
 * Marks that OCR takes for others, where the words beside them leave one reading: `（责任单位;市教育局.市财政局）` has a colon behind its label and a mark of
 * enumeration between its units. The text keeps its length.
 */
const labels = '(?:责任|牵头|配合|主办|协办|承办|落实)(?:单位|部门)';
const afterLabel = new RegExp(
  `(?<=[（〔【]${labels})[；.](?=[\\u4e00-\\u9fff])|(?<=(?:^|[\\s。；])${labels})[；.](?=[省市县区州盟旗团国])`,
  'gm',
);
const betweenUnits =
  /(?<=[局委办厅府])\.(?=[\u4e00-\u9fff]{2})|(?<=[会部院协社联队])\.(?=[省市县区州盟旗团][\u4e00-\u9fff])|(?<=[（县]市)\.(?=区）)/g;

/** The folded text with the marks that are meant. */
export function mendMarks(folded: string): string {
  return folded.replace(afterLabel, '：').replace(betweenUnits, '、');
}

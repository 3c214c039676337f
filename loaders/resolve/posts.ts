/** Posts: the unit that a post belongs to. */
const RANKS = /(?:（[^（）]*）|试用期.{0,4}|（兼）)$/;
/** Ends of posts, longest first where one contains another. */
const POSTS =
  /(?:党委|党组|党工委|机关党委|党总支|党支部|分党组)?(?:第一|常务|专职|兼职)?副?(?:书记|常委|局长|主任科员|主任|主席|县长|区长|市长|旗长|州长|盟长|省长|镇长|乡长|厅长|部长|处长|科长|院长|庭长|检察长|支队长|大队长|总队长|政治委员|政委|教导员|总经理|经理|董事长|董事|监事会主席|监事长|监事|理事长|理事|会长|秘书长|站长|所长|台长|社长|校长|馆长|园长|队长|行长|总工程师|总经济师|总规划师|总会计师|总农艺师|总畜牧师|总编辑|督查专员|督察专员|督导专员|督学|巡视员|调研员|主任委员|委员|组长|成员|审判员|检察员|参事|参谋长|司令员|专员|区队长|总监|总审计师|总统计师|总飞行师)$/;
const GRADE = /(?:一级|二级|三级|四级|正处级|副处级|正科级|副科级|县级|正县级|副县级)+$/;

/** The unit in front of a post: `市公安局国内安全保卫支队支队长` → 市公安局国内安全保卫支队; null where no post ends it or nothing is left. */
export function unitOfPost(post: string): string | null {
  const first = post.split(/[、，,；;]/)[0] ?? '';
  let rest = first.replace(RANKS, '');
  for (let match = POSTS.exec(rest); match; match = POSTS.exec(rest))
    rest = rest
      .slice(0, match.index)
      .replace(GRADE, '')
      .replace(/(?:党委|党组|副)$/, '');
  return rest !== first && rest.length > 2 ? rest : null;
}

/** Columns that say when somebody takes up a post or uses a power, and for how long: no limits. */

/** `挂职时间`, `聘期`, `委托期限`. */
const term = /(?:挂职|任职|任免|聘任?|试用|委托|授权)(?:起止)?(?:时间|日期|期限|期)$/;
/** `时间` beside `任职职务` and `免去职务`. */
const anyTime = /^(?:起止)?(?:时间|日期)$/;
const ofPosts = /^(?:现|新|拟)?(?:任职|任免|任命|免去|免职|挂职)/;

/** The columns of such times among the heads of a table. */
export function termColumns(heads: readonly { column: number; header: string }[]): Set<number> {
  const posts = heads.some(({ header }) => ofPosts.test(header));
  const timed = heads.filter(({ header }) => term.test(header) || (posts && anyTime.test(header)));
  return new Set(timed.map(({ column }) => column));
}

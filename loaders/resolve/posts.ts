/** Posts: the unit that a post belongs to. */
import { alternativesIn } from '../words.js';

const words = alternativesIn('loaders/resolve/data/posts.yaml');
const RANKS = /(?:（[^（）]*）|试用期.{0,4}|（兼）)$/;
/** Ends of posts, longest first where one contains another. */
const POSTS = new RegExp(`(?:${words('organs')})?(?:第一|常务|专职|兼职)?副?(?:${words('posts')})$`);
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

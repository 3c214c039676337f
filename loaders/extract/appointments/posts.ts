/** Posts as decisions of appointment print them. */
import { isBody } from '../memberships/groups.js';
import { isBarePost, isPost, isRole } from '../memberships/people.js';
import { words } from './words.js';

/** A post with its place in the clause. */
export interface Post {
  post: string;
  start: number;
  end: number;
}

/** What is said of the term, the rank or the probation, not of the post. */
const remarks = `(?:${words('remarks')})`;
const remark = new RegExp(`（${remarks}(?:[，、]${remarks})*）$`);
const tail =
  /(?<!（[^（）]*)(?:(?:，|从|自)(?:\d|二〇|任命之日)|(?:任职)?试用期|任期|聘期|挂职时间|挂职期|任职时间|保留).*$/;

/** Longer stretches are no posts; two or three of them with their remarks are shorter. */
const longestPost = 200;

/** The posts in a stretch that starts at `start`, with one that a bracket adds (`市水利局局长（兼市河务局局长）`); none where it names none. 副主任 alone is one `beside` another post. */
export function readPosts(text: string, start: number, beside = false): Post[] {
  if (text.length > longestPost || text.startsWith('、') || text.startsWith('的')) return [];
  const held = /^[兼挂]/.test(text) ? heldToo.exec(text)?.[0].length : undefined;
  if (held) return readPosts(text.slice(held), start + held, beside);
  let post = text.replace(/[。；，]+$/, '').replace(tail, '');
  for (let before = ''; before !== post; ) {
    before = post;
    post = post
      .replace(
        /(?:的?聘任)?(?:等)?(?:职级|职务(?:（[^（）]{1,20}）)?)$|的?请求$|人选$|、法定代表人$|(?<=[长任员记])(?:的|职|[一二三两\d]{1,2}年)$/,
        '',
      )
      .replace(remark, '')
      .replace(tail, '')
      .replace(/[。；，]+$/, '');
  }
  const also = post.endsWith('）') ? /（兼任?([^（），、]{5,40})）$/.exec(post) : null;
  if (also && isPost(also[1] as string)) {
    const end = start + post.length - 1;
    const second = { post: also[1] as string, start: end - (also[1] as string).length, end };
    return [...readPosts(post.slice(0, also.index), start), second];
  }
  const twice = post.includes('兼') ? heldTwice.exec(post) : null;
  if (twice && isPost(twice[1] as string) && isPost(twice[2] as string) && !isBarePost(twice[2] as string)) {
    const second = { post: twice[2] as string, start: start + post.length - (twice[2] as string).length };
    return [...readPosts(twice[1] as string, start), { ...second, end: start + post.length }];
  }
  if (!isPost(post) || (isRole(post) && !(beside && /^(?:办公室)?副?主任$/.test(post)))) return [];
  return split(post, start);
}

/** 副局长, 总工程师: posts that name no unit. */
export const namesNoUnit = (post: string): boolean => isBarePost(post) || /^副?总[\u4e00-\u9fff]{1,3}师$/.test(post);

/** `主任`, `副秘书长`, `委员`: offices that the announcement of an election prints without the body they are of. */
export const isOffice = (label: string): boolean => /^副?(?:主任(?:委员)?|秘书长|委员|主席)$/.test(label);

/** The posts of a label before its holders; an office alone is one. */
export const postsOfLabel = (label: string): Post[] =>
  isOffice(label) ? [{ post: label, start: 0, end: label.length }] : readPosts(label, 0);

/** `兼市防汛办主任` behind another post; `挂职云川市水利局副局长` of who was lent. */
const heldToo = /^(?:兼任?(?=[省市县区州盟旗乡镇].{3})|挂职(?=.{4}))/;

/** `市外事办公室主任兼市友好协会秘书长`, `学院副院长兼云川市职教中心主任`: two posts, the second of a unit named with its place. */
const heldTwice = /^([^（）、]{5,30}?)兼任?((?:[\u4e00-\u9fff]{2,6})?[省市县区州盟旗][^（）、]{4,30})$/;

/** `市水利局、市林业局副局长`, behind 分别: one post for each of `count` people, the last one's word for all; none where they are not so many. */
export function readPostsEach(text: string, start: number, count: number): Post[] {
  const bare = text.replace(/[。；，]+$/, '').replace(/职务$/, '');
  const parts = bare.split(bare.includes('，') ? '，' : /、(?![^（]*）)/);
  const last = parts.at(-1) ?? '';
  const word = [6, 5, 4, 3, 2].map((length) => last.slice(-length)).find(isBarePost) ?? '';
  const posts = parts.map((part) => (isPost(part) ? part : part + word));
  if (parts.length !== count || text.length > longestPost || !posts.every((post) => isPost(post))) return [];
  let at = start;
  return parts.map((part, i) => {
    at += part.length + 1;
    return { post: posts[i] as string, start: at - part.length - 1, end: at - 1 };
  });
}

/** `市统计局局长、市调查队队长` is two posts; `市统计局党组书记、局长` stays one: its second half names no unit. */
function split(post: string, start: number): Post[] {
  const parts: string[] = [];
  for (const part of post.split(/、(?![^（]*）)/)) {
    if (!isPost(part.replace(remark, ''))) return [{ post, start, end: start + post.length }];
    const bare = part.replace(remark, '');
    const own =
      parts.length === 0 || (part.length > 4 && !isBarePost(bare) && !(ofCourt.test(post) && inCourt.test(bare)));
    if (own) parts.push(part);
    else parts[parts.length - 1] += `、${part}`;
  }
  const whole = parts.length === 1 || parts.some((part) => part.length <= 4);
  if (whole) return [{ post, start, end: start + post.length }];
  let at = start;
  return parts.map((part) => {
    const bare = part.replace(remark, '');
    const found = { post: bare, start: at, end: at + bare.length };
    at += part.length + 1;
    return found;
  });
}

/** `市中级人民法院审判委员会委员、民事审判第一庭庭长、审判员`: its chambers and departments are no other unit. */
const ofCourt = /^[^、]{2,20}(?:法院|检察院)[^、]/;
const inCourt = /^[^市县区州盟旗院]{2,14}(?:[庭局处部科室]|支队|大队)(?:副?[庭局处部科队]长|副?主任|副?支队长)$/;

/** `免去罗某市双拥工作领导小组成员职务` among changes of groups: a membership, no post. `title` is the document's. */
export const isOfGroup = (post: string, title: string): boolean =>
  inGroup.test(post) || (onBodies.test(title) && isBody(inBody.exec(post)?.[1] ?? ''));
const inGroup = /(?:领导小组|协调小组|联席会议|专班|工作组)(?:办公室)?(?:副?组长|成员|副?召集人|联络员|副?主任)$/;
/** `关于调整市安全生产委员会成员的通知`: whose `市安全生产委员会副主任` is a membership too. */
const onBodies = /调整|成员|组成人员|议事协调|非常设/;
const inBody =
  /^(.{2,40}(?:委员会|指挥部))(?:办公室)?(?:(?:常务|执行)?副?(?:主任委员|主任|秘书长|总指挥|指挥长)|委员|成员)$/;

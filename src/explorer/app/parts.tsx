/** The pieces the pages are made of. */
import { type ReactNode, useState } from 'react';
import { type Answer, useAnswer } from './api.js';
import { linkTo } from './route.js';
import { recurrences, roles } from './words.js';

export interface Named {
  id: string;
  name: string;
}
/** The first rows of a list, and how many there are. */
export interface Many<Item> {
  totalCount: number;
  nodes: Item[];
}
export interface DueView {
  text: string;
  date: string | null;
  recurs: string | null;
}
export interface EvidenceView {
  source: string;
  line: number;
  quote: string;
  context: string;
  headings: string[];
  rule: { id: string; description: string };
}

/** Fields of evidence that `Sentence` shows. */
export const evidenceFields =
  'evidence { source line quote context(characters: 160) headings rule { id description } }';

/** Shows an answer once it is there; until then, or where it was refused, says so. */
export function Shown<Data>({ answer, children }: { answer: Answer<Data>; children: (data: Data) => ReactNode }) {
  if (answer.state === 'asking')
    return (
      <p className="quiet" role="status">
        正在读取 Reading…
      </p>
    );
  if (answer.state === 'refused')
    return (
      <p className="refused" role="alert">
        {answer.message}
      </p>
    );
  return <>{children(answer.data)}</>;
}

export const To = ({ node }: { node: Named }) => <a href={linkTo('node', node.id)}>{node.name}</a>;

export const RoleMark = ({ of }: { of: string }) => (
  <span className={`role ${of.toLowerCase()}`}>{roles[of] ?? of}</span>
);

/** Units with their roles, in printed order. */
export const Units = ({ assignments }: { assignments: { role: string; department: Named }[] }) => (
  <span className="units">
    {assignments.map(({ role, department }) => (
      <span key={`${role} ${department.id}`}>
        <RoleMark of={role} /> <To node={department} />
      </span>
    ))}
  </span>
);

export const Dues = ({ due }: { due: DueView[] }) => (
  <>
    {due.map(({ text, date, recurs }) => (
      <span className="due" title={text} key={`${text}${date}`}>
        {date ?? (recurs && recurrences[recurs]) ?? text}
      </span>
    ))}
  </>
);

/** The printed sentence with the quote marked, where it stands and the rule that read it. */
export function Sentence({ evidence }: { evidence: EvidenceView }) {
  const { context, quote, source, line, headings, rule } = evidence;
  const at = context.indexOf(quote);
  return (
    <blockquote>
      {headings.length > 0 && <p className="quiet">{headings.join(' › ')}</p>}
      <p>
        {at < 0 ? (
          context
        ) : (
          <>
            {context.slice(0, at)}
            <mark>{quote}</mark>
            {context.slice(at + quote.length)}
          </>
        )}
      </p>
      <footer>
        {source}，第 {line} 行 · <span title={rule.description}>{rule.id}</span>
      </footer>
    </blockquote>
  );
}

/** The printed sentence of a task, in place: read when somebody wants to see it. */
export function Source({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>原文 Source</summary>
      {open && <SourceText id={id} />}
    </details>
  );
}

/** The printed sentence of a task. */
export const sourceQuery = `query Source($id: ID!) { node(id: $id) { ... on Task { ${evidenceFields} } } }`;

function SourceText({ id }: { id: string }) {
  const answer = useAnswer<{ node: { evidence: EvidenceView } }>(sourceQuery, { id });
  return <Shown answer={answer}>{({ node }) => <Sentence evidence={node.evidence} />}</Shown>;
}

/** A titled list; nothing where it is empty. `total` tells when more is there than is shown, `more` reads on. */
export function List({
  title,
  total,
  more,
  children,
}: {
  title: string;
  total?: number;
  more?: (() => void) | null;
  children: ReactNode[];
}) {
  if (!children.length) return null;
  return (
    <section>
      <h2>
        {title}{' '}
        {total !== undefined && <small>{children.length < total ? `${children.length} / ${total}` : total}</small>}
      </h2>
      <ul>{children}</ul>
      {more && <More more={more} />}
    </section>
  );
}

/** Reads the next page of a list. */
export const More = ({ more }: { more: () => void }) => (
  <button type="button" onClick={more}>
    继续 More
  </button>
);

/** A titled list of links, each with a word before it or a remark behind it where `said` gives them. */
export function Links<Item extends Named>({
  title,
  nodes,
  total,
  said,
}: {
  title: string;
  nodes: Item[];
  total?: number;
  said?: (item: Item) => { before?: ReactNode; after?: ReactNode };
}) {
  return (
    <List title={title} {...(total === undefined ? {} : { total })}>
      {keyed(nodes, ({ id }) => id).map(([key, node]) => {
        const { before, after } = said?.(node) ?? {};
        return (
          <li key={key}>
            {before} <To node={node} /> {after && <span className="quiet">{after}</span>}
          </li>
        );
      })}
    </List>
  );
}

/** Members with keys of their own, where several may be named alike: the second of a name is its second. */
export function keyed<Item>(items: readonly Item[], nameOf: (item: Item) => string): [key: string, item: Item][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [`${name} ${times}`, item];
  });
}

/** Bars for a few numbers, the longest as wide as the page lets it. */
export function Bars({ title, bars }: { title: string; bars: { name: string; value: number }[] }) {
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ value }) => value));
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <ol className="bars">
        {bars.map(({ name, value }) => (
          <li key={name} title={`${name}: ${value}`}>
            <i style={{ height: `${(value / most) * 3.5}rem` }} />
            <small>{value}</small>
            <small>{name}</small>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** The pieces the pages are made of. */
import type { ReactNode } from 'react';
import type { Answer } from './api.js';
import { linkTo } from './route.js';
import { recurrences, roles } from './words.js';

export interface Named {
  id: string;
  name: string;
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
  if (answer.state === 'asking') return <p className="quiet">…</p>;
  if (answer.state === 'refused') return <p className="refused">{answer.message}</p>;
  return <>{children(answer.data)}</>;
}

export const To = ({ node }: { node: Named }) => <a href={linkTo('node', node.id)}>{node.name}</a>;

export const RoleMark = ({ role }: { role: string }) => (
  <span className={`role ${role.toLowerCase()}`}>{roles[role] ?? role}</span>
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
        {source}, line {line} · <span title={rule.description}>{rule.id}</span>
      </footer>
    </blockquote>
  );
}

/** A titled list; nothing where it is empty. `total` tells when more is there than is shown. */
export function List({ title, total, children }: { title: string; total?: number; children: ReactNode[] }) {
  if (!children.length) return null;
  return (
    <section>
      <h2>
        {title}{' '}
        {total !== undefined && <small>{children.length < total ? `${children.length} / ${total}` : total}</small>}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

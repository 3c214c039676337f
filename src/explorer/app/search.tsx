/** Search over everything, the matching characters marked. */
import type { ReactNode } from 'react';
import { type Connection, pageFields, usePages } from './api.js';
import { List, type Named, Shown, To } from './parts.js';
import { kinds } from './words.js';

/** What stands for the words, best first. */
export const searchQuery = `query Search($query: String!, $after: String) {
  page: search(query: $query, first: 50, after: $after) { ${pageFields} nodes { kind entity { id name } snippet { text highlights { start end } } } }
}`;

interface Snippet {
  text: string;
  highlights: { start: number; end: number }[];
}
interface Hit {
  kind: string;
  entity: Named;
  snippet: Snippet;
}

export function SearchPage({ words }: { words: string }) {
  const answer = usePages(searchQuery, { query: words }, (data: { page: Connection<Hit> }) => data.page);
  return (
    <Shown answer={answer}>
      {({ total, items, more }) =>
        items.length === 0 ? (
          <p>“{words}”：没有找到。 Nothing found.</p>
        ) : (
          <List title={`“${words}”`} total={total} more={more}>
            {items.map(({ kind, entity, snippet }) => (
              <li key={entity.id}>
                <span className="kind">{kinds[kind] ?? kind}</span> <To node={entity} />
                <p className="quiet">{marked(snippet)}</p>
              </li>
            ))}
          </List>
        )
      }
    </Shown>
  );
}

function marked({ text, highlights }: Snippet): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** Search over everything, the matching characters marked. */
import type { ReactNode } from 'react';
import { useAnswer } from './api.js';
import { List, type Named, Shown, To } from './parts.js';
import { kinds } from './words.js';

/** What stands for the words, best first. */
export const searchQuery = `query Search($query: String!) {
  search(query: $query, first: 50) { totalCount nodes { kind entity { id name } snippet { text highlights { start end } } } }
}`;

interface Snippet {
  text: string;
  highlights: { start: number; end: number }[];
}
interface Found {
  search: { totalCount: number; nodes: { kind: string; entity: Named; snippet: Snippet }[] };
}

export function SearchPage({ words }: { words: string }) {
  const answer = useAnswer<Found>(searchQuery, { query: words });
  return (
    <Shown answer={answer}>
      {({ search }) =>
        search.nodes.length === 0 ? (
          <p>“{words}”：没有找到。 Nothing found.</p>
        ) : (
          <List title={`“${words}”`} total={search.totalCount}>
            {search.nodes.map(({ kind, entity, snippet }) => (
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

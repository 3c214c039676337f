/** A gazette: its documents, and how much of it was understood. */
import { List, type Named, To } from './parts.js';

const place = '{ line quote }';
export const gazetteFields = `
  city publishedOn source documents(first: 100) { totalCount nodes { id name number } }
  coverage { characters tasks assignments mentions unresolvedMentions tables unrecognisedTables ${place} unreadCues ${place} }`;

interface Spot {
  line: number;
  quote: string;
}

interface Gazette {
  source: string;
  publishedOn: string | null;
  documents: { totalCount: number; nodes: (Named & { number: string | null })[] };
  coverage: {
    characters: number;
    tasks: number;
    assignments: number;
    mentions: number;
    unresolvedMentions: number;
    tables: number;
    unrecognisedTables: Spot[];
    unreadCues: Spot[];
  };
}

export function GazetteView({ source, publishedOn, documents, coverage }: Gazette) {
  return (
    <>
      <p className="quiet">
        {source} {publishedOn}
      </p>
      <p>
        {coverage.characters} characters, {coverage.tasks} tasks, {coverage.assignments} assignments;{' '}
        {coverage.unresolvedMentions} of {coverage.mentions} mentions unresolved; {coverage.unrecognisedTables.length}{' '}
        of {coverage.tables} tables not recognised
      </p>
      <List title="文件 Documents" total={documents.totalCount}>
        {documents.nodes.map((document) => (
          <li key={document.id}>
            <To node={document} /> <span className="quiet">{document.number}</span>
          </li>
        ))}
      </List>
      <Spots title="未识别的表格 Tables not recognised" spots={coverage.unrecognisedTables} />
      <Spots title="未读出的责任用语 Words of responsibility left unread" spots={coverage.unreadCues} />
    </>
  );
}

const Spots = ({ title, spots }: { title: string; spots: Spot[] }) => (
  <List title={title}>
    {spots.map(({ line, quote }) => (
      <li key={`${line} ${quote}`}>
        line {line}: {quote}
      </li>
    ))}
  </List>
);

/** A gazette: its documents, and how much of it was understood. */
import { Links, List, type Named } from './parts.js';

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
        {coverage.characters} 字 characters，{coverage.tasks} 任务 tasks，{coverage.assignments} 责任
        assignments；单位名称 {coverage.mentions} 处，未能确定 {coverage.unresolvedMentions} 处 unresolved；表格{' '}
        {coverage.tables} 个，未能识别 {coverage.unrecognisedTables.length} 个 not recognised
      </p>
      <Links
        title="文件 Documents"
        total={documents.totalCount}
        nodes={documents.nodes}
        said={({ number }) => ({ after: number })}
      />
      <Spots title="未识别的表格 Tables not recognised" spots={coverage.unrecognisedTables} />
      <Spots title="未读出的责任用语 Words of responsibility left unread" spots={coverage.unreadCues} />
    </>
  );
}

const Spots = ({ title, spots }: { title: string; spots: Spot[] }) => (
  <List title={title}>
    {spots.map(({ line, quote }) => (
      <li key={`${line} ${quote}`}>
        第 {line} 行：{quote}
      </li>
    ))}
  </List>
);

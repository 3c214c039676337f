/** A task: its own text, who answers for it, by when, and the printed sentence behind each. */
import {
  Dues,
  type DueView,
  type EvidenceView,
  evidenceFields,
  List,
  type Named,
  RoleMark,
  Sentence,
  To,
} from './parts.js';

export const taskFields = `
  kind text path document { id name } due { text date recurs } ${evidenceFields}
  assignments { role mention department { id name } ${evidenceFields} }`;

interface Task {
  text: string;
  path: string[];
  document: Named;
  due: DueView[];
  evidence: EvidenceView;
  assignments: { role: string; mention: string; department: Named; evidence: EvidenceView }[];
}

export function TaskView({ text, path, document, due, evidence, assignments }: Task) {
  return (
    <>
      <p>
        <To node={document} /> <span className="quiet">{path.join(' › ')}</span> <Dues due={due} />
      </p>
      <p className="text">{text}</p>
      <List title="责任单位 Responsible">
        {assignments.map((given) => (
          <li key={`${given.role} ${given.department.id}`}>
            <RoleMark of={given.role} /> <To node={given.department} /> <span className="quiet">“{given.mention}”</span>
            <details>
              <summary>原文 Source</summary>
              <Sentence evidence={given.evidence} />
            </details>
          </li>
        ))}
      </List>
      <h2>出处 Where it stands</h2>
      <Sentence evidence={{ ...evidence, context: evidence.quote.length > 400 ? evidence.quote : evidence.context }} />
    </>
  );
}

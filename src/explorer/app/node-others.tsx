/** Counties, people, projects and permits. */
import {
  type EvidenceView,
  evidenceFields,
  Links,
  List,
  type Many,
  type Named,
  RoleMark,
  Sentence,
  Source,
  To,
} from './parts.js';
import { appointmentActions, approvalActions } from './words.js';

export const countyFields = `
  code kind city province government { id name }
  assignments(first: 100) { totalCount nodes { role through { name } task { id name document { name } } } } projects(first: 100) { totalCount nodes { id name } }`;

interface County {
  code: string | null;
  city: string | null;
  province: string | null;
  government: Named | null;
  assignments: {
    totalCount: number;
    nodes: { role: string; through: { name: string } | null; task: Named & { document: { name: string } } }[];
  };
  projects: { totalCount: number; nodes: Named[] };
}

export function CountyView({ code, city, province, government, assignments, projects }: County) {
  return (
    <>
      <p className="quiet">{[code, province, city].filter(Boolean).join(' · ')}</p>
      {government && (
        <p>
          <To node={government} />
        </p>
      )}
      <List title="任务 Tasks" total={assignments.totalCount}>
        {assignments.nodes.map(({ role, task, through }) => (
          <li key={`${role} ${task.id} ${through?.name}`}>
            <RoleMark of={role} /> <To node={task} />{' '}
            <span className="quiet">
              {task.document.name}
              {through && `，${through.name}`}
            </span>
            <Source id={task.id} />
          </li>
        ))}
      </List>
      <Links title="项目 Projects" total={projects.totalCount} nodes={projects.nodes} />
    </>
  );
}

export const personFields = `
  city titles memberships(first: 50) { totalCount nodes { role title group { id name } document { id name } } } appointments(first: 50) { totalCount nodes { action post date document { id name } } }`;

interface Person {
  titles: string[];
  memberships: Many<{ role: string; title: string | null; group: Named; document: Named }>;
  appointments: Many<{ action: string; post: string; date: string | null; document: Named }>;
}

export function PersonView({ titles, memberships, appointments }: Person) {
  return (
    <>
      <p className="quiet">{titles.join('；')}</p>
      <Links
        title="领导小组 Leading groups"
        total={memberships.totalCount}
        nodes={memberships.nodes.map(({ group, role, document }) => ({ ...group, role, document }))}
        said={({ role, document }) => ({ before: role, after: <To node={document} /> })}
      />
      <Links
        title="任免 Appointments"
        total={appointments.totalCount}
        nodes={appointments.nodes.map(({ document, ...given }) => ({ ...given, ...document }))}
        said={({ action, post, date }) => ({ before: `${appointmentActions[action]} ${post} ${date ?? ''}` })}
      />
    </>
  );
}

export const projectFields = `
  list number level stage category investment note builder { id name } counties { id name } parent { id name } parts { id name } document { id name } ${evidenceFields}`;

interface Project {
  list: string | null;
  level: string | null;
  stage: string | null;
  category: string[];
  investment: number | null;
  note: string | null;
  builder: Named | null;
  counties: Named[];
  parent: Named | null;
  parts: Named[];
  document: Named;
  evidence: EvidenceView;
}

export function ProjectView(project: Project) {
  const linked = [
    ...project.counties,
    ...(project.builder ? [project.builder] : []),
    ...(project.parent ? [project.parent] : []),
    project.document,
  ];
  return (
    <>
      <p className="quiet">
        {[project.list, project.level, project.stage, ...project.category, project.note].filter(Boolean).join(' · ')}
        {project.investment !== null && ` · ${project.investment} 亿元`}
      </p>
      <p className="units">
        {linked.map((node) => (
          <To node={node} key={node.id} />
        ))}
      </p>
      <Links title="子项目 Parts" nodes={project.parts} />
      <Sentence evidence={project.evidence} />
    </>
  );
}

export const itemFields = `list number action implementers { id name } overseer { id name } basis { id name } document { id name } ${evidenceFields}`;

interface Item {
  list: string;
  action: string;
  implementers: Named[];
  overseer: Named | null;
  basis: Named[];
  document: Named;
  evidence: EvidenceView;
}

export function ItemView({ list, action, implementers, overseer, basis, document, evidence }: Item) {
  return (
    <>
      <p className="quiet">
        {list} · {approvalActions[action] ?? action}
      </p>
      <p>
        <To node={document} />
      </p>
      <Links title="实施机关 Implemented by" nodes={implementers} />
      <Links title="业务指导 Overseen by" nodes={overseer ? [overseer] : []} />
      <Links title="依据 Based on" nodes={basis} />
      <Sentence evidence={evidence} />
    </>
  );
}

/** The connections of the API. */
import { connectionOf } from '../paging/connection.js';
import { Appointment } from './appointment.js';
import { ApprovalItem } from './approval-item.js';
import { Assignment } from './assignment.js';
import { Citation } from './citation.js';
import { Collaboration } from './collaboration.js';
import { County } from './county.js';
import { Department } from './department.js';
import { Document } from './document.js';
import { Due } from './due.js';
import { Gazette } from './gazette.js';
import { Membership } from './membership.js';
import { Person } from './person.js';
import { Project } from './project.js';
import { SearchHit } from './search.js';
import { Task } from './task.js';
import { UnresolvedMention } from './unresolved-mention.js';
import { Workload } from './workload.js';

export const GazetteConnection = connectionOf<Gazette>('Gazette', 'gazettes', () => Gazette);
export const DocumentConnection = connectionOf<Document>('Document', 'documents', () => Document);
export const CitationConnection = connectionOf<Citation>('Citation', 'citations', () => Citation);
export const DepartmentConnection = connectionOf<Department>('Department', 'departments', () => Department);
export const TaskConnection = connectionOf<Task>('Task', 'tasks', () => Task);
export const AssignmentConnection = connectionOf<Assignment>('Assignment', 'assignments', () => Assignment);
export const DueConnection = connectionOf<Due>('Due', 'time limits', () => Due);
export const ProjectConnection = connectionOf<Project>('Project', 'projects', () => Project);
export const CountyConnection = connectionOf<County>('County', 'counties', () => County);
export const PersonConnection = connectionOf<Person>('Person', 'people', () => Person);
export const MembershipConnection = connectionOf<Membership>('Membership', 'memberships', () => Membership);
export const AppointmentConnection = connectionOf<Appointment>('Appointment', 'appointments', () => Appointment);
export const ApprovalItemConnection = connectionOf<ApprovalItem>('ApprovalItem', 'permits', () => ApprovalItem);
export const WorkloadConnection = connectionOf<Workload>('Workload', 'workloads', () => Workload);
export const CollaborationConnection = connectionOf<Collaboration>(
  'Collaboration',
  'pairs of units',
  () => Collaboration,
);
export const UnresolvedMentionConnection = connectionOf<UnresolvedMention>(
  'UnresolvedMention',
  'unresolved mentions',
  () => UnresolvedMention,
);
export const SearchConnection = connectionOf<SearchHit>('Search', 'search hits', () => SearchHit);

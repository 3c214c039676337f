/** Hand-made annotations in the format of the evaluation guide, one file per gazette. */
import type { AppointmentAction, ApprovalAction, CitationRelation, Role, TaskKind } from '../../loaders/records.js';

/** `optional` facts are those on which careful readers differ: they count neither when missed nor when found. */
interface Annotated {
  line?: number;
  optional?: boolean;
}

export interface GoldCitation extends Annotated {
  number: string | null;
  title: string | null;
  relation: CitationRelation;
}

export interface GoldDocument extends Annotated {
  number: string | null;
  title: string;
  issuer: string;
  issuedOn: string | null;
  addressees?: string[];
  cites?: GoldCitation[];
}

export interface GoldAssignment extends Annotated {
  lines?: [number, number];
  kind?: TaskKind;
  task: string;
  role: Role;
  unit: string;
  /** Full name; several names that are equally right are parted by `|`. */
  canonical: string;
}

export interface GoldDeadline extends Annotated {
  text: string;
  date: string | null;
  recurs?: string;
  effective?: boolean;
}

export interface GoldProject extends Annotated {
  name: string;
  places?: string[];
  level?: string | null;
  stage?: string | null;
  category?: string[];
}

export interface GoldMembership extends Annotated {
  group: string;
  role: string;
  name: string;
  title: string | null;
}

export interface GoldAppointment extends Annotated {
  action: AppointmentAction;
  name: string;
  post: string;
}

export interface GoldApprovalItem extends Annotated {
  action: ApprovalAction;
  name: string;
  implementers?: string[];
}

/** One gold file. `source` is the file name of its gazette. */
export interface Gold {
  source: string;
  documents?: GoldDocument[];
  assignments?: GoldAssignment[];
  deadlines?: GoldDeadline[];
  projects?: GoldProject[];
  memberships?: GoldMembership[];
  appointments?: GoldAppointment[];
  approvalItems?: GoldApprovalItem[];
}

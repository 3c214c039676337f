/** Variables for the questions from what is loaded, for graphs that do not hold the sample gazettes. */

/** Variables by the name of their operation. */
export type Variables = Record<string, Record<string, unknown>>;

/** Runs a query; rejects where it is refused. */
export type Asking = <Data>(query: string, variables: object) => Promise<Data>;

export const loadedQuery = `query Loaded {
  gazettes(first: 100) { nodes { id city } }
  departments(filter: { kinds: [DEPARTMENT] }, orderBy: TASKS, first: 1) { nodes { city } }
}`;

export const findingsQuery = `query Findings($city: String!, $gazette: ID!) {
  departments(filter: { city: $city, kinds: [DEPARTMENT] }, orderBy: TASKS, first: 1) {
    nodes { id name assignments(first: 50) { nodes { task { id heading document { number } } } } }
  }
  documents(filter: { gazette: $gazette }, orderBy: DATE, first: 1) { nodes { number } }
  people(city: $city, first: 50) { nodes { id name memberships(first: 1) { totalCount } } }
  counties(city: $city, first: 1) { nodes { name } }
  appointments(filter: { city: $city }, first: 1) { nodes { document { number } } }
  approvalItems(filter: { city: $city }, first: 1) { nodes { action implementers { name } } }
}`;

interface Loaded {
  gazettes: { nodes: { id: string; city: string | null }[] };
  departments: { nodes: { city: string | null }[] };
}

interface Findings {
  departments: { nodes: { id: string; name: string; assignments: { nodes: { task: FoundTask }[] } }[] };
  documents: { nodes: { number: string | null }[] };
  people: { nodes: { id: string; name: string; memberships: { totalCount: number } }[] };
  counties: { nodes: { name: string }[] };
  appointments: { nodes: { document: { number: string | null } }[] };
  approvalItems: { nodes: { action: string; implementers: { name: string }[] }[] };
}

interface FoundTask {
  id: string;
  heading: string | null;
  document: { number: string | null };
}

/**
 * Variables that the graph answers, for every question that it can answer; the others keep those given. Those given stay all where the gazette that
 * they ask about is loaded, where nothing is, and where the service refuses.
 */
export async function readyVariables(samples: Variables, ask: Asking): Promise<Variables> {
  try {
    const { gazettes, departments } = await ask<Loaded>(loadedQuery, {});
    const city = departments.nodes[0]?.city;
    const issues = gazettes.nodes.filter((gazette) => gazette.city === city).map(({ id }) => id);
    const [before, after] = [issues[0], issues.at(-1)];
    const sample = samples.Q02_Workloads?.gazette;
    if (!city || !before || !after || gazettes.nodes.some(({ id }) => id === sample)) return samples;
    const found = await ask<Findings>(findingsQuery, { city, gazette: after });
    const own = Object.entries(variablesOf(found, city, before, after));
    return { ...samples, ...Object.fromEntries(own.filter(([, variables]) => isWhole(variables))) };
  } catch {
    return samples;
  }
}

const isWhole = (variables: Record<string, unknown>): boolean =>
  Object.values(variables).every((value) => value !== undefined && value !== null);

function variablesOf(found: Findings, city: string, before: string, after: string): Variables {
  const [unit] = found.departments.nodes;
  const task = unit?.assignments.nodes.find(({ task: { heading, document } }) => heading && document.number)?.task;
  const words = task?.heading?.slice(0, 2);
  const people = found.people.nodes.filter(({ memberships }) => memberships.totalCount > 0);
  const person = people.find(({ id, name }) => people.every((other) => other.name !== name || other.id === id));
  const [permit] = found.approvalItems.nodes;
  const one = { name: unit?.name, city };
  return {
    Q01_DepartmentTasks: one,
    Q02_Workloads: { gazette: after, kinds: ['DEPARTMENT'], first: 100 },
    Q03_Deadlines: { filter: { gazette: after } },
    Q04_Collaborations: { city, first: 100 },
    Q05_WhoIsResponsible: { number: task?.document.number, text: words },
    Q06_CitationsOfDocument: { number: found.documents.nodes[0]?.number },
    Q08_CountyTasks: { name: found.counties.nodes[0]?.name, city },
    Q09_Projects: { filter: { city } },
    Q10_LeadingGroups: { person: person?.name, city },
    Q11_Appointments: { number: found.appointments.nodes[0]?.document.number },
    Q12_Permits: { name: permit?.implementers[0]?.name, city, actions: permit && [permit.action] },
    Q13_Paths: { from: person?.id, to: unit?.id },
    Q14_Search: { query: words, city },
    Q15_Names: one,
    Q16_Sentence: { task: task?.id },
    Q17_Changes: { department: unit?.id, before, after },
    Q18_Coverage: { city },
  };
}

/** GraphiQL with the questions of the design ready to run. Served from local files: no request leaves the machine. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { questionTabs } from './questions.js';

const fetcher = createGraphiQLFetcher({ url: new URL('../graphql', location.href).href });

const tabs = await questionTabs();
/** GraphiQL takes the first tab's variables from elsewhere than the other tabs'; what it stored at an earlier visit goes before both. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const first = isFirstVisit && tabs[0] ? { initialVariables: tabs[0].variables } : {};

const root = document.getElementById('graphiql');
if (root)
  createRoot(root).render(
    <GraphiQL fetcher={fetcher} defaultTabs={tabs} {...first} defaultEditorToolsVisibility="variables" />,
  );

/** The pages: walk from a unit to its tasks, limits and documents, and back to the printed sentence. */
import { type FormEvent, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DeadlinesPage } from './due.js';
import { HomePage } from './home.js';
import { NodePage } from './node.js';
import { linkTo, type Route, useRoute } from './route.js';
import { SearchPage } from './search.js';
import './style.css';

function App() {
  const route = useRoute();
  return (
    <>
      <header>
        <a className="brand" href={linkTo('')}>
          政图 <small>Zhengtu</small>
        </a>
        <SearchBox words={route.page === 'search' ? route.argument : ''} />
        <nav aria-label="Pages">
          <a href={linkTo('deadlines')} aria-current={route.page === 'deadlines' ? 'page' : undefined}>
            到期 Due
          </a>{' '}
          <a href="/graphiql/">GraphiQL</a>
        </nav>
      </header>
      <main>
        <Page {...route} />
      </main>
    </>
  );
}

function Page({ page, argument }: Route) {
  if (page === 'node') return <NodePage id={argument} />;
  if (page === 'search') return <SearchPage words={argument} />;
  if (page === 'deadlines') return <DeadlinesPage argument={argument} />;
  return <HomePage />;
}

function SearchBox({ words }: { words: string }) {
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('words') ?? '').trim();
    if (given) window.location.hash = linkTo('search', given);
  };
  return (
    <form onSubmit={search} key={words}>
      <input
        name="words"
        type="search"
        defaultValue={words}
        placeholder="单位、文号、任务、项目、人名…"
        aria-label="搜索 Search"
      />
    </form>
  );
}

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );

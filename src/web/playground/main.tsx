import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createRoot } from 'react-dom/client';
import typeDefs from '../../../schema/schema.graphql?raw';
import { fetcher } from './fetcher.js';
import { linkedOperation } from './linked.js';
import { operations } from './operations.js';
import { storage } from './storage.js';

const schema = buildSchema(typeDefs);
const linked = linkedOperation(location.hash);
const defaultTabs = [...(linked ? [linked] : []), ...operations.map((query) => ({ query }))];
const defaultHeaders = `// Reading needs no token. A reviewer's goes here:
// { "Authorization": "Bearer <token>" }
`;

const element = document.getElementById('playground');
if (element === null) throw new Error('the page has no #playground');
createRoot(element).render(
  <GraphiQL
    fetcher={fetcher}
    schema={schema}
    storage={storage}
    defaultTabs={defaultTabs}
    // A visitor who has tabs already keeps them, and finds this one beside them.
    {...(linked && { initialQuery: linked.query, initialVariables: linked.variables ?? '' })}
    defaultHeaders={defaultHeaders}
    defaultEditorToolsVisibility={false}
    // A token must not outlive the visit in the browser's storage.
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <a className="home" href="/">
        Inspection graph
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);

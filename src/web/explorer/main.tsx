import './style/explorer.scss';
import { StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createClient } from './client.js';
import { Frame } from './frame.js';
import { Routes } from './routes.js';
import { useToken } from './session.js';

function Explorer() {
  const token = useToken();
  const client = useMemo(() => createClient(token), [token]);
  return (
    <Provider value={client}>
      <Frame>
        <Routes />
      </Frame>
    </Provider>
  );
}

const element = document.getElementById('explorer');
if (element === null) throw new Error('the page has no #explorer');
createRoot(element).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);

import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/components.css';
import './shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { client } from '../lib/api.js';
import { makeRouter } from './routes.js';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Provider value={client}>
        <RouterProvider router={makeRouter()} />
      </Provider>
    </StrictMode>,
  );

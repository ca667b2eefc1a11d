import type { Connect, Plugin } from 'vite';
import { createServer } from 'vite';
import { addresses } from './addresses.js';
import { viteConfig } from './vite-config.js';

/** Serves the explorer from its sources, each change at once, in front of the server that `npm start` runs. */
const target = process.argv[2] ?? 'http://127.0.0.1:4000';
const port = Number(process.argv[3] ?? 5173);
const proxy = Object.fromEntries(
  ['/graphql', '/export', '/health', '/playground', '/assets'].map((path) => [path, target]),
);

const explorerAtItsAddresses: Plugin = {
  name: 'explorer-at-its-addresses',
  configureServer({ middlewares }) {
    const rooms = new Set(Object.values(addresses).map((pattern) => pattern.split('/')[1]));
    const toPage: Connect.NextHandleFunction = (request, _response, next) => {
      const [path = '/'] = (request.url ?? '/').split('?');
      const [, room = '', more = ''] = path.split('/');
      if (rooms.has(room) && !more.includes('.')) request.url = '/explorer/index.html';
      next();
    };
    middlewares.use(toPage);
  },
};

const server = await createServer({
  ...viteConfig,
  plugins: [...(viteConfig.plugins ?? []), explorerAtItsAddresses],
  // The editor's workers do not load unbuilt, so the playground is the built one.
  optimizeDeps: { entries: ['explorer/index.html'] },
  server: { host: '127.0.0.1', port, proxy },
});
await server.listen();
server.printUrls();
console.log(`The pages ask ${target}.`);

import { readFile } from 'node:fs/promises';
import { createServer, type Plugin } from 'vite';
import { PAGES } from '../../src/http/pages.ts';
import { passOn } from './pass-on.ts';

type Ports = { readonly host: string; readonly port: number; readonly serverPort: number };

/** Each page's address, as a pattern, and its file in src/web/. */
const FILES = Object.entries(PAGES).map(([route, visitor]) => [patternOf(route), `${visitor}/index.html`] as const);

/** Serves the pages from their sources on `port`, and what is no page from the server on `serverPort`. */
export async function servePages({ host, port, serverPort }: Ports): Promise<void> {
  const vite = await createServer({
    appType: 'custom',
    clearScreen: false,
    server: { host, port, strictPort: true },
    plugins: [pages(serverPort)],
  });
  await vite.listen();
}

function pages(serverPort: number): Plugin {
  return {
    name: 'pages',
    configureServer: (vite) => {
      vite.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://localhost');
        const [, file] = FILES.find(([pattern]) => pattern.test(pathname)) ?? [];
        if (!file) return next();
        const html = await readFile(`src/web/${file}`, 'utf8');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await vite.transformIndexHtml(pathname, html));
      });
      // What Vite does not find either.
      return () => vite.middlewares.use((request, response) => passOn(request, response, serverPort));
    },
  };
}

/** Takes a route as Fastify has it (`/:code(^\\d{8}$)`), and returns it as a pattern. */
function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replace(/:\w+\(\^(.+)\$\)/, '$1')}$`);
}

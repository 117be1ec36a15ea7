// `npm start`: builds the site, serves it and prints the address of the reader.
//   npm start -- --port 5000     another port      npm start -- --host     reachable from the local network
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

const { values } = parseArgs({
  options: { port: { type: 'string' }, host: { type: 'boolean' }, edition: { type: 'string' } },
  allowPositionals: true,
});
const port = Number(values.port ?? process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`${values.port ?? process.env.PORT} is not a port: choose a number from 1 to 65535.`);
  process.exit(1);
}
const host = values.host ? '0.0.0.0' : '127.0.0.1';

// Before the build, so that nobody waits for it in vain.
const problem = await listenOnce();
if (problem === 'EADDRINUSE') {
  console.error(`Port ${port} is in use. Choose another one:  npm start -- --port ${port + 1}`);
  console.error('A browser keeps one library per address: what was saved under one port is not seen under another.');
  process.exit(1);
} else if (problem) {
  console.error(`Port ${port} cannot be used (${problem}). Choose another one:  npm start -- --port 4173`);
  process.exit(1);
}
try {
  await build({ logLevel: 'warn' });
  await preview({ preview: { host, port, strictPort: true } });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const address = `http://localhost:${port}/`;
console.log(`
Cotejo is being served:

  the first article   ${address}${values.edition ?? 'radicalizacion-ideologica'}/
  the shelf           ${address}

After one visit it reads without the network. Stop it with Ctrl+C.`);
if (values.host) {
  const near = Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address: ip } of near) console.log(`In the local network: http://${ip}:${port}/`);
  console.log('There it reads over plain http, but browsers keep nothing offline.');
}

/** The code of the error that listening on the port gives, or nothing. */
function listenOnce() {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve(code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

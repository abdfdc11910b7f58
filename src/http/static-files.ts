// Files of the front end, as the build left them: the list is made once, so that no request names a path on disk.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type HttpProblem, sendProblem } from './answers.ts';

/** GraphiQL writes styles and data fonts, and Monaco starts its workers from blobs; nothing comes from elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Not every browser counts ws: of the same host as 'self'. The guard has seen to it that `host` is a plain name. */
function policyFor(host: string | undefined): string {
  return `${CONTENT_SECURITY_POLICY}; connect-src 'self'${host ? ` ws://${host} wss://${host}` : ''}`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

interface StaticFile {
  readonly path: string;
  readonly type: string;
  /** Built files carry a hash of their content in their name; pages do not. */
  readonly cacheControl: string;
  /** Read when first asked for, and kept: the bundle is a few MB, and reading it again would hold everybody up. */
  content?: { readonly body: Buffer; readonly etag: string };
}

const NOT_BUILT: HttpProblem = {
  statusCode: 404,
  code: 'NOT_FOUND',
  message: 'The playground has not been built: run "npm run build".',
};

/** Serves the files below `folder` under `prefix` (`/playground`), its index.html at the prefix itself. */
export function addStaticFiles(app: FastifyInstance, prefix: string, folder: string): void {
  const files = listFiles(folder, prefix);
  const page = files.get(`${prefix}/index.html`);
  if (page) files.set(prefix, page).set(`${prefix}/`, page);
  const serve = (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const file = files.get(path);
    if (!file) return sendProblem(reply, page ? notFound(path) : NOT_BUILT);
    return sendFile(file, request, reply);
  };
  app.get(prefix, serve);
  app.get(`${prefix}/*`, serve);
}

function listFiles(folder: string, prefix: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const isPage = entry.name.endsWith('.html');
    files.set(`${prefix}/${relative(folder, path).split(sep).join('/')}`, {
      path,
      type,
      cacheControl: isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
  }
  return files;
}

function sendFile(file: StaticFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  file.content ??= readContent(file.path);
  const { body, etag } = file.content;
  reply
    .header('content-type', file.type)
    .header('cache-control', file.cacheControl)
    .header('etag', etag)
    .header('content-security-policy', policyFor(request.headers.host))
    .header('referrer-policy', 'no-referrer');
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(body);
}

function readContent(path: string) {
  const body = readFileSync(path);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
}

export function notFound(path: string): HttpProblem {
  return { statusCode: 404, code: 'NOT_FOUND', message: `There is nothing at ${path.slice(0, 200)}.` };
}

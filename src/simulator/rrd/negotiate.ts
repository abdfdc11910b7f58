// XML or JSON, as a real rrdd decides (observed on 26.17): an Accept header that names either decides, XML
// before JSON whatever their weights, `*/*` meaning JSON; else the presence of the key `json`.
import type { HttpRequest } from '../http/request.ts';

export function wantsXml(request: Pick<HttpRequest, 'headers' | 'query'>): boolean {
  const accept = request.headers.get('accept') ?? '';
  const types = accept.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  if (types.includes('text/xml')) return true;
  if (types.includes('application/json') || types.includes('*/*')) return false;
  return !request.query.has('json');
}

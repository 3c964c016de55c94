import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Question {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

/** Sends a request with exactly this path and these headers, and reads the whole answer. */
export async function ask(port: number, question: Question): Promise<Answer> {
  const { method = 'GET', path = '/', headers = {}, body = '' } = question;
  const asked = request({ host: '127.0.0.1', port, method, path, headers });
  asked.end(body);
  const [response]: [IncomingMessage] = (await once(asked, 'response')) as [IncomingMessage];
  const bytes = await buffer(response);
  return {
    status: response.statusCode,
    headers: response.headers,
    bytes,
    text: bytes.toString('utf8'),
  };
}

// The endpoint that `record-href` names, on the shop: writes down what reaches it and answers as a test says, or has a receiver answer.
// The receiver itself is started by receiver.ts.
import {request as forward, type IncomingMessage, type ServerResponse} from 'node:http';
import type {DecisionRecord} from '../../src/store/record.js';
import type {Site} from './site.js';

export interface Received {
  record: DecisionRecord;
  headers: IncomingMessage['headers'];
  method: string;
}

type Answer = (received: Received, response: ServerResponse) => void;

/** Keeps the connection and never says anything. */
export const hangs: Answer = () => {};

export const breaks: Answer = (_, response) => void response.destroy();

export const answers = (status: number, headers: Record<string, string> = {}): Answer => (_, response) => void response.writeHead(status, headers).end();

export class Endpoint {
  static readonly PATH = '/consent';
  readonly received: Received[] = [];
  /** What a receiver answered to each, in order. */
  readonly answers: IncomingMessage['headers'][] = [];
  answer: Answer = answers(204);

  constructor(site: Site) {
    site.take(Endpoint.PATH, (request, response) => void this.#take(request, response));
  }

  get records(): DecisionRecord[] {
    return this.received.map(({record}) => record);
  }

  get ids(): string[] {
    return this.records.map(({id}) => id);
  }

  /** Has the process at this port answer, whatever it answers; where there is none, connections break. */
  forwardTo(port: number): void {
    this.answer = ({record, headers, method}, response) => {
      const passed = forward({host: '127.0.0.1', port, path: Endpoint.PATH, method, headers}, (answer) => {
        this.answers.push(answer.headers);
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      });
      passed.on('error', () => response.destroy());
      passed.end(JSON.stringify(record));
    };
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    try {
      for await (const part of request) parts.push(part as Buffer);
    } catch {
      return; // the page was left meanwhile
    }
    const {headers, method = ''} = request;
    const received = {record: JSON.parse(Buffer.concat(parts).toString()) as DecisionRecord, headers, method};
    this.received.push(received);
    this.answer(received, response);
  }
}

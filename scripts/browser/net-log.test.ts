import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describe as inWords, readNetLog, unexpected } from './net-log';

const EXTENSION = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${EXTENSION}`;
const PAGE = 'http://127.0.0.1:4000/article.html';

const TYPES = [
  'SOCKET_ALIVE',
  'URL_REQUEST_START_JOB',
  'HTTP_STREAM_JOB_CONTROLLER',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'DNS_TRANSACTION',
  'UDP_CONNECT',
  'UDP_BYTES_SENT',
  'TCP_CONNECT_ATTEMPT',
  'SOCKET_POOL_CONNECT_JOB_CREATED',
  'QUIC_SESSION_POOL_JOB',
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'net-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Line = [type: string, source: number, params: object, phase?: number];

function logFile(lines: Line[], ending = '],\n"polledData": {}}\n'): string {
  const file = join(folder, 'log.json');
  const constants = {
    logEventTypes: Object.fromEntries(TYPES.map((name, index) => [name, index])),
    logEventPhase: { PHASE_NONE: 0, PHASE_BEGIN: 1, PHASE_END: 2 },
  };
  const events = lines.map(([type, id, params, phase = 1]) =>
    JSON.stringify({ params, phase, source: { id, type: 0 }, time: '1', type: TYPES.indexOf(type) }),
  );
  writeFileSync(
    file,
    `{"constants":${JSON.stringify(constants)},\n"events": [\n${events.join(',\n')}${ending}`,
  );
  return file;
}

async function foundIn(lines: Line[], allowedUrls = [PAGE]): Promise<string[]> {
  const log = await readNetLog(logFile(lines));
  return unexpected(log, { allowedUrls, extensionId: EXTENSION }).map(inWords);
}

const request = (url: string, initiator: string): Line => ['URL_REQUEST_START_JOB', 1, { url, initiator }];

describe('requests', () => {
  it('lets the test page and the extension’s own files pass', async () => {
    expect(
      await foundIn([
        request(PAGE, 'not an origin'),
        request(`${PAGE}#part`, 'http://127.0.0.1:4000'),
        request(`${ORIGIN}/sidepanel.html`, ORIGIN),
        request('data:text/plain,x', 'http://127.0.0.1:4000'),
      ]),
    ).toEqual([]);
  });

  it('names an address on the test server that is not written down', async () => {
    expect(await foundIn([request('http://127.0.0.1:4000/?text=page', 'http://127.0.0.1:4000')])).toEqual([
      'request http://127.0.0.1:4000/?text=page (by http://127.0.0.1:4000)',
    ]);
  });

  it('allows the extension neither the test server nor a host that the browser may call', async () => {
    expect(
      await foundIn([request(PAGE, ORIGIN), request('https://update.googleapis.com/x', ORIGIN)]),
    ).toHaveLength(2);
  });

  it('allows listed chatter to the browser and not to a page', async () => {
    const url = 'https://accounts.google.com/ListAccounts?json=standard';
    expect(await foundIn([request(url, 'not an origin')])).toEqual([]);
    expect(await foundIn([request(url, 'http://127.0.0.1:4000')])).toHaveLength(1);
  });

  it('sees WebSockets, and requests of the browser to hosts that are not listed', async () => {
    expect(
      await foundIn([
        request('ws://127.0.0.1:4000/article.html', 'http://127.0.0.1:4000'),
        request('https://elsewhere.invalid/', 'not an origin'),
      ]),
    ).toHaveLength(2);
  });
});

describe('what is less than a request', () => {
  it('sees preconnects and look-ups of names', async () => {
    expect(
      await foundIn([
        ['HTTP_STREAM_JOB_CONTROLLER', 1, { url: 'https://pre.invalid/', is_preconnect: true }],
        ['HTTP_STREAM_JOB_CONTROLLER', 2, { url: 'https://seen-as-request.invalid/', is_preconnect: false }],
        [
          'HOST_RESOLVER_MANAGER_REQUEST',
          3,
          { host: 'https://dns.invalid', network_anonymization_key: `${ORIGIN} same_site` },
        ],
        ['DNS_TRANSACTION', 4, { hostname: 'dns.invalid' }],
      ]),
    ).toEqual([
      'preconnect https://pre.invalid/ (by unknown)',
      `lookup dns.invalid (by ${ORIGIN})`,
      'dns dns.invalid (by unknown)',
    ]);
  });

  it('takes a UDP packet for what it was sent for', async () => {
    const query: Line[] = [
      ['DNS_TRANSACTION', 10, { hostname: 'update.googleapis.com' }],
      ['SOCKET_ALIVE', 11, { source_dependency: { id: 10 } }],
      ['SOCKET_ALIVE', 12, { source_dependency: { id: 11 } }],
      ['UDP_CONNECT', 12, { address: '10.0.0.53:53' }],
      ['UDP_BYTES_SENT', 12, { byte_count: 40 }, 0],
    ];
    expect(await foundIn(query)).toEqual([]);
    expect(await foundIn([['UDP_BYTES_SENT', 20, { address: '127.0.0.1:3478' }, 0]])).toEqual([
      'udp 127.0.0.1:3478 (by unknown)',
    ]);
    expect(
      await foundIn([
        ['QUIC_SESSION_POOL_JOB', 30, { host: 'far.invalid' }],
        ['SOCKET_ALIVE', 31, { source_dependency: { id: 30 } }],
        ['UDP_BYTES_SENT', 31, { address: '198.51.100.7:443' }, 0],
      ]),
    ).toEqual(['udp 198.51.100.7:443 (by far.invalid)']);
  });

  it('does not count a UDP socket that sent nothing', async () => {
    expect(await foundIn([['UDP_CONNECT', 5, { address: '[2001:4860:4860::8888]:443' }]])).toEqual([]);
  });

  it('takes a TCP connection for what it was opened for', async () => {
    const connection = (group: string): Line[] => [
      ['SOCKET_POOL_CONNECT_JOB_CREATED', 1, { group_id: group }, 0],
      ['SOCKET_ALIVE', 2, { source_dependency: { id: 1 } }],
      ['TCP_CONNECT_ATTEMPT', 2, { address: '127.0.0.1:4000' }],
    ];
    expect(await foundIn(connection('pm/http://127.0.0.1:4000 <http://127.0.0.1>'))).toEqual([]);
    expect(await foundIn(connection('https://far.invalid <null>'))).toEqual([
      'tcp 127.0.0.1:4000 (by far.invalid)',
    ]);
  });
});

describe('readNetLog', () => {
  it('reads a log that was cut off as far as it goes', async () => {
    const file = logFile([request(PAGE, ORIGIN)], ',\n{"params":{"url":"http://half');
    expect((await readNetLog(file)).findings).toEqual([{ kind: 'request', target: PAGE, by: ORIGIN }]);
  });

  it('counts the same thing once', async () => {
    const log = await readNetLog(logFile([request(PAGE, ORIGIN), request(PAGE, ORIGIN)]));
    expect(log).toMatchObject({ events: 2, findings: { length: 1 } });
  });

  it('refuses what is no log', async () => {
    const file = join(folder, 'other.json');
    writeFileSync(file, '{"a": 1}\n');
    await expect(readNetLog(file)).rejects.toThrow('no network log');
  });
});

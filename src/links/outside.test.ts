import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as plainServer, type RequestListener } from 'node:http';
import { createServer as secureServer } from 'node:https';
import { type AddressInfo, type Server, type Socket, createServer as socketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { isOutside } from './addresses.ts';
import { fetchFromOutside, type Limits, type Outside, theInternet } from './outside.ts';

const limits: Limits = { milliseconds: 1500, bytes: 20_000, tooMuch: 'refuse' };
const servers: Server[] = [];
const sockets = new Set<Socket>();

/** Listens on a port of this machine; what it says is the test's. */
async function listening(server: Server): Promise<number> {
  servers.push(server);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const website = (answer: RequestListener) => listening(plainServer(answer));
const wire = (speak: (socket: Socket) => void) => listening(socketServer(speak));

/** An outside in which these names are on this machine, and nothing else is. */
function outsideOf(...ports: number[]): Outside & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    resolve: async (host) => {
      asked.push(host);
      return ['127.0.0.1'];
    },
    allows: (_address, port) => ports.includes(port),
  };
}

afterAll(() => {
  for (const server of servers) server.close();
  for (const socket of sockets) socket.destroy();
});

describe('an address is outside', () => {
  test('when it is public', () => {
    for (const address of ['1.1.1.1', '93.184.215.14', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1']) {
      expect(`${address} ${isOutside(address)}`).toBe(`${address} true`);
    }
  });

  test('never when it is of this machine, its network, its cloud, documentation, or everybody’s', () => {
    const inside = [
      '0.0.0.0',
      '0.1.2.3',
      '10.1.2.3',
      '100.64.0.1',
      '100.100.100.200',
      '127.0.0.1',
      '127.255.255.254',
      '168.63.129.16',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.0.0.192',
      '192.0.2.1',
      '192.168.1.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '239.255.255.255',
      '240.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::127.0.0.1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:8.8.8.8',
      '64:ff9b::127.0.0.1',
      '64:ff9b::a00:1',
      '64:ff9b::',
      '64:ff9b:1::1',
      '100::1',
      '2001::1',
      '2001:db8::1',
      '2002:7f00:1::1',
      '3fff::1',
      'fc00::1',
      'fd00:ec2::254',
      'fe80::1',
      'fe80::1%lo',
      'fec0::1',
      'ff02::1',
      '5f00::1',
      'localhost',
      '',
      '127.1',
    ];
    for (const address of inside) expect(`${address} ${isOutside(address)}`).toBe(`${address} false`);
  });

  test('when it is a translation of one that is', () => {
    expect(isOutside('64:ff9b::8.8.8.8')).toBe(true);
    expect(isOutside('64:ff9b::101:101')).toBe(true);
  });

  test('never when it is an IPv4 address in the clothes of another', () => {
    const mapped = fc.ipV4().map((address) => `::ffff:${address}`);
    fc.assert(fc.property(mapped, (address) => !isOutside(address)));
  });
});

describe('the newsroom asks outside', () => {
  test('never for an address inside, however it is written', async () => {
    const hosts = [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0177.0.0.1',
      '0',
      '00000000177.0.0.1',
      '１２７.０.０.１',
      '127。0。0。1',
      '%31%32%37.0.0.1',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[0:0:0:0:0:ffff:169.254.169.254]',
      '[fd00:ec2::254]',
      '169.254.169.254',
      '0xa9fea9fe',
      '10.0.0.1',
      '192.168.0.1.',
    ];
    for (const host of hosts) {
      expect([host, await fetchFromOutside(`http://${host}/`, limits)]).toEqual([host, { trouble: 'inside' }]);
    }
    // The system's own answer for this name is this machine.
    expect(await fetchFromOutside('http://localhost/', limits)).toEqual({ trouble: 'inside' });
  });

  test('only for the web, and only at its two ports', async () => {
    for (const href of [
      'ftp://paper.example/',
      'file:///etc/passwd',
      'gopher://1.1.1.1/',
      'data:text/html,x',
      '/x',
      '',
    ]) {
      expect([href, await fetchFromOutside(href, limits)]).toEqual([href, { trouble: 'unusable' }]);
    }
    for (const port of [22, 25, 6379, 8080, 65535]) {
      expect(await fetchFromOutside(`http://1.1.1.1:${port}/`, limits)).toEqual({ trouble: 'inside' });
    }
  });

  test('nobody when one of a name’s several addresses is inside', async () => {
    const outside = { ...theInternet, resolve: async () => ['1.1.1.1', '10.0.0.5'] };
    expect(await fetchFromOutside('http://both.example/', limits, outside)).toEqual({ trouble: 'inside' });
  });

  test('for a name once, and connects to the address that was looked at: a name that changes its mind changes nothing', async () => {
    let outer = 0;
    const port = await website((request, response) => {
      outer++;
      response.end(request.headers.host);
    });
    let times = 0;
    const outside: Outside = {
      // The second answer would be a host that does not exist; nobody ever asks for it.
      resolve: async () => (times++ === 0 ? ['127.0.0.1'] : ['192.0.2.66']),
      allows: (address) => address === '127.0.0.1',
    };
    const answer = await fetchFromOutside(`http://rebinding.example:${port}/page?x=1`, limits, outside);
    expect(answer).toMatchObject({ done: { status: 200 } });
    expect('done' in answer && new TextDecoder().decode(answer.done.bytes)).toBe(`rebinding.example:${port}`);
    expect([times, outer]).toEqual([1, 1]);
  });

  test('for a name under https with the name’s own certificate, and nobody else’s', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-links-'));
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const made = Bun.spawnSync([
      ...['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=paper.example'],
      ...['-addext', 'subjectAltName=DNS:paper.example', '-keyout', keyFile, '-out', certFile],
    ]);
    if (!made.success) return;
    const cert = readFileSync(certFile, 'utf8');
    let names: (string | undefined)[] = [];
    const port = await listening(
      secureServer({ key: readFileSync(keyFile), cert }, (request, response) => {
        names = [...names, request.headers.host];
        response.end('kept');
      }),
    );
    rmSync(folder, { recursive: true });
    const outside = { ...outsideOf(port), trusted: cert };
    expect(await fetchFromOutside(`https://paper.example:${port}/`, limits, outside)).toMatchObject({
      done: { status: 200 },
    });
    expect(await fetchFromOutside(`https://other.example:${port}/`, limits, outside)).toEqual({
      trouble: 'certificate',
    });
    const untrusting = outsideOf(port);
    expect(await fetchFromOutside(`https://paper.example:${port}/`, limits, untrusting)).toEqual({
      trouble: 'certificate',
    });
    expect(names).toEqual([`paper.example:${port}`]);
  });

  test('after a redirect as carefully as before, and after five no more', async () => {
    let inner = 0;
    const secret = await website((_, response) => {
      inner++;
      response.end('the secret');
    });
    const port = await website((request, response) => {
      const to = new URL(request.url ?? '', 'http://x').searchParams.get('to') ?? '';
      const left = Number(to);
      response.writeHead(302, { location: Number.isNaN(left) ? to : left === 0 ? '/end?to=' : `/?to=${left - 1}` });
      if (request.url?.startsWith('/end')) {
        response.writeHead(200);
      }
      response.end('there');
    });
    const outside = outsideOf(port);
    const ask = (to: string) =>
      fetchFromOutside(`http://a.example:${port}/?to=${encodeURIComponent(to)}`, limits, outside);
    expect(await ask(`http://b.example:${secret}/`)).toEqual({ trouble: 'inside' });
    expect(await ask('http://169.254.169.254/latest/meta-data/')).toEqual({ trouble: 'inside' });
    expect(await ask('file:///etc/passwd')).toEqual({ trouble: 'unusable' });
    expect(await ask('//[::1]:80/')).toEqual({ trouble: 'inside' });
    expect(await ask('9')).toEqual({ trouble: 'too-many-redirects' });
    expect(inner).toBe(0);
  });

  test('with no credentials, cookies or referrer', async () => {
    let sent: unknown;
    const port = await website((request, response) => {
      sent = request.headers;
      response.end();
    });
    await fetchFromOutside(`http://user:secret@a.example:${port}/`, limits, outsideOf(port));
    expect(Object.keys(sent as object).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  test('and takes no more than it wants of a body without end, of a bomb, or of one that drips', async () => {
    const packed = gzipSync(Buffer.alloc(30_000_000));
    const port = await website((request, response) => {
      response.setHeader('content-type', 'text/html');
      if (request.url === '/bomb') response.setHeader('content-encoding', 'gzip').end(packed);
      else {
        const more = setInterval(() => response.write('x'.repeat(request.url === '/drip' ? 1 : 9000)), 5);
        response.on('close', () => clearInterval(more));
      }
    });
    const outside = outsideOf(port);
    const at = `http://a.example:${port}`;
    expect(await fetchFromOutside(`${at}/bomb`, limits, outside)).toEqual({ trouble: 'too-large' });
    expect(await fetchFromOutside(`${at}/endless`, limits, outside)).toEqual({ trouble: 'too-large' });
    expect(await fetchFromOutside(`${at}/drip`, { ...limits, milliseconds: 300 }, outside)).toEqual({
      trouble: 'too-slow',
    });
    const cut = await fetchFromOutside(`${at}/endless`, { ...limits, tooMuch: 'cut' }, outside);
    expect('done' in cut && cut.done.bytes.byteLength).toBe(20_000);
    expect('done' in (await fetchFromOutside(`${at}/bomb`, { ...limits, tooMuch: 'cut' }, outside))).toBe(true);
  });

  test('and bears headers without end, silence, hints without end, another language, and an answer that breaks off', async () => {
    const endless = await wire((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = setInterval(() => socket.write(`x-a: ${'y'.repeat(4000)}\r\n`), 5);
      socket.on('close', () => clearInterval(more));
    });
    const silent = await wire((socket) => socket.resume());
    const hints = await wire((socket) => {
      const more = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 5);
      socket.on('close', () => clearInterval(more));
    });
    const other = await wire((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    const broken = await wire((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nabc'));
    const shut = await wire((socket) => socket.destroy());
    const outside = outsideOf(endless, silent, hints, other, broken, shut);
    const quick = { ...limits, milliseconds: 400 };
    const ask = (port: number) => fetchFromOutside(`http://a.example:${port}/`, quick, outside);
    expect(await ask(endless)).toEqual({ trouble: 'unreadable' });
    expect(await ask(silent)).toEqual({ trouble: 'too-slow' });
    expect(await ask(hints)).toEqual({ trouble: 'too-slow' });
    expect(await ask(other)).toEqual({ trouble: 'unreadable' });
    expect(await ask(broken)).toEqual({ trouble: 'unreachable' });
    expect(await ask(shut)).toEqual({ trouble: 'unreachable' });
  });

  test('and does not wait for a name that nobody answers for, nor find one that does not exist', async () => {
    const never: Outside = { resolve: () => new Promise(() => {}), allows: () => true };
    expect(await fetchFromOutside('http://a.example/', { ...limits, milliseconds: 50 }, never)).toEqual({
      trouble: 'too-slow',
    });
    const nowhere: Outside = {
      resolve: async () => {
        throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
      },
      allows: () => true,
    };
    expect(await fetchFromOutside('http://a.example/', limits, nowhere)).toEqual({ trouble: 'no-such-host' });
  });

  test('and unpacks what it said it understands, only what it asked for, and nothing that is damaged', async () => {
    const page = '<title>Water</title>';
    const port = await website((request, response) => {
      const kind = request.url?.slice(1) ?? '';
      response.setHeader('content-type', 'Text/HTML; charset=UTF-8').setHeader('content-encoding', kind);
      const packed = { gzip: gzipSync(page), deflate: deflateSync(page), br: brotliCompressSync(page) }[kind];
      response.end(packed ?? 'not packed at all, whatever it says');
    });
    const outside = outsideOf(port);
    const ask = (kind: string, types?: string[]) =>
      fetchFromOutside(
        `http://a.example:${port}/${kind}`,
        { ...limits, ...(types === undefined ? {} : { types }) },
        outside,
      );
    for (const kind of ['gzip', 'deflate', 'br']) {
      const answer = await ask(kind, ['text/html']);
      expect('done' in answer && new TextDecoder().decode(answer.done.bytes)).toBe(page);
    }
    expect(await ask('zip')).toEqual({ trouble: 'unreadable' });
    expect(await ask('x-gzip')).toEqual({ trouble: 'unreadable' });
    expect(await ask('gzip', ['image/png'])).toEqual({ trouble: 'another-type' });
  });
});

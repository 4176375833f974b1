import { expect, test } from 'bun:test';
import { HTTPException } from 'hono/http-exception';
import { MOST_FIELDS, PLAIN_FORM_BYTES, readForm } from './forms.ts';

function sent(body: BodyInit, type?: string): Request {
  return new Request('http://newsroom.test/', {
    method: 'POST',
    body,
    ...(type ? { headers: { 'content-type': type } } : {}),
  });
}

const urlencoded = 'application/x-www-form-urlencoded';

async function refusal(request: Request, limit?: number): Promise<number | undefined> {
  const error = await readForm(request, limit).catch((thrown: unknown) => thrown);
  return error instanceof HTTPException ? error.status : undefined;
}

test('a form is read the same, however it is encoded', async () => {
  const multipart = new FormData();
  for (const [name, value] of [
    ['name', 'لينا'],
    ['topic', 'a'],
    ['topic', 'b'],
  ] as const)
    multipart.append(name, value);
  for (const body of [new URLSearchParams('name=لينا&topic=a&topic=b'), multipart]) {
    const form = await readForm(sent(body));
    expect(form.text('name')).toBe('لينا');
    expect(form.all('topic')).toEqual(['a', 'b']);
    expect(form.values).toEqual({ name: 'لينا', topic: ['a', 'b'] });
  }
});

test('a file comes as a file, and no file as none', async () => {
  const body = new FormData();
  body.append('photo', new File(['pixels'], 'ferry.jpg'));
  const form = await readForm(sent(body));
  expect(await form.file('photo')?.text()).toBe('pixels');
  expect(form.text('photo')).toBe('');
  expect(form.file('logo')).toBeUndefined();
});

test('line ends become line feeds, and NUL and lone surrogates what both databases can keep', async () => {
  const form = await readForm(sent('text=one%0D%0Atwo%0Dthree%00%ED%A0%80', urlencoded));
  expect(form.text('text')).toBe('one\ntwo\nthree\uFFFD\uFFFD\uFFFD\uFFFD');
  expect(form.text('text').isWellFormed()).toBe(true);
});

test('a letter keeps sixty-four marks, so that a pile of a hundred thousand costs nothing to put in order', async () => {
  const letter = (marks: number) => `text=e${'\u0301\u0316'.repeat(marks / 2)}x`;
  const piled = (await readForm(sent(letter(100_000), urlencoded))).text('text');
  expect(piled).toBe(`e${'\u0301\u0316'.repeat(32)}x`);
  const worn = (await readForm(sent(letter(64), urlencoded))).text('text');
  expect(worn).toBe(letter(64).slice('text='.length));
});

test('a form of more fields than any form has is refused, and many fields are read in one pass', async () => {
  const fields = (count: number) => Array.from({ length: count }, (_, place) => [`f${place}`, 'x']);
  const most = await readForm(sent(new URLSearchParams(fields(MOST_FIELDS))));
  expect(Object.keys(most.values)).toHaveLength(MOST_FIELDS);
  expect(await refusal(sent(new URLSearchParams(fields(MOST_FIELDS + 1))))).toBe(413);
  const parts = new FormData();
  for (const [name = '', value = ''] of fields(MOST_FIELDS + 1)) parts.append(name, value);
  expect(await refusal(sent(parts), 1024 * 1024)).toBe(413);
});

test('what is no form is refused', async () => {
  expect(await refusal(sent('{}', 'application/json'))).toBe(415);
  expect(await refusal(sent('text', 'text/plain'))).toBe(415);
  expect(await refusal(new Request('http://newsroom.test/', { method: 'POST' }))).toBe(415);
  expect(await refusal(sent('no boundary here', 'multipart/form-data'))).toBe(400);
  expect(await refusal(sent('cut short', 'multipart/form-data; boundary=x'))).toBe(400);
});

test('a form over the limit is refused while it arrives, whatever length it claims', async () => {
  expect(await refusal(sent(`text=${'x'.repeat(PLAIN_FORM_BYTES)}`, urlencoded))).toBe(413);
  let given = 0;
  const endless = new ReadableStream({
    pull(controller) {
      given += 65536;
      controller.enqueue(new Uint8Array(65536).fill(97));
    },
  });
  const request = new Request('http://newsroom.test/', {
    method: 'POST',
    body: endless,
    headers: { 'content-type': urlencoded },
  });
  expect(await refusal(request)).toBe(413);
  expect(given).toBeLessThan(2 * PLAIN_FORM_BYTES);
});

test('a form without a body is an empty form', async () => {
  expect((await readForm(sent('', urlencoded))).values).toEqual({});
});

import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import type { Node } from 'prosemirror-model';
import { isWebAddress, readDocument } from '../../src/stories/document.ts';
import { openBrowser } from './browser.ts';
import { openDeskInBrowser, openInEditor, paste, typedDocument } from './desk-in-browser.ts';

/** What the page's policy stops in the HTML while it is looked at, it says in the console. */
const stoppedByPolicy = /violates the following Content Security Policy directive '(style|script)-src/;

const clipboard = (name: string) => readFileSync(join(import.meta.dirname, 'clipboards', `${name}.txt`), 'utf8');

/** A document in short: each block's name and words, `*` around italics, `**` around bold, `<address>` after a link. */
function short(node: Node): string {
  if (node.isText) {
    return node.marks.reduceRight((words, { type, attrs }) => {
      if (type.name === 'link') return `${words}<${attrs.href}>`;
      return type.name === 'bold' ? `**${words}**` : `*${words}*`;
    }, node.text ?? '');
  }
  if (node.type.name === 'hard_break') return '/';
  const words = node.children.map(short).join(node.inlineContent ? '' : '|');
  return node.type.name === 'doc' || node.type.name === 'paragraph' ? words : `${node.type.name}[${words}]`;
}

describe('what is pasted into the editor', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof openDeskInBrowser>>;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await openDeskInBrowser(browser);
    page = desk.page;
    await openInEditor(desk, 'x');
  }, 60_000);

  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  /** What an empty text becomes by pasting; the document is one that the server takes. */
  async function pasted(from: Parameters<typeof paste>[1]): Promise<string[]> {
    await page.focus('.ProseMirror');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await paste(page, from);
    const document = readDocument(await typedDocument(page));
    document.descendants((node) => {
      for (const mark of node.marks) if (mark.type.name === 'link') expect(isWebAddress(mark.attrs.href)).toBe(true);
    });
    return document.children.map(short);
  }

  test('from Word comes out as subheads, lists, quotes and a table, without its rubbish', async () => {
    expect(await pasted({ html: clipboard('word') })).toEqual([
      'subhead[Water returns]',
      'subhead[The pump]',
      'The council **repaired** the *main* pump on Sunday. See the report<https://city.example/report?id=7>[1].',
      'bullet_list[list_item[Two sections of pipe]|list_item[the upper one]|list_item[One new pump]]',
      'numbered_list[list_item[First, the valves]]',
      'block_quote[It will carry the quarter through the winter.]',
      'Kept inserted.',
      'table[table_row[table_cell[**District**]|table_cell[Days]]|table_row[table_cell[Old city]|table_cell[9]]]',
    ]);
    await page.getByText('1 picture was left out').waitFor();
  });

  test('from Google Docs keeps what is bold and italic and nothing else, and flattens lists', async () => {
    expect(await pasted({ html: clipboard('google-docs') })).toEqual([
      'subhead[A patch, not a repair]',
      'An engineer **called** it *a patch*, and said so<https://radio.example/pump?id=4>.',
      'bullet_list[list_item[taps]|list_item[of the old city]|list_item[pipes]]',
    ]);
  });

  test('from LibreOffice keeps Arabic as it is, and the joiners that Persian needs', async () => {
    expect(await pasted({ html: clipboard('libreoffice') })).toEqual([
      'subhead[المياه تعود]',
      '**قال** المهندس إنها *رقعة* لا إصلاح',
      'می\u200cخواهم نامه\u200cای بنویسم و بفرستم.',
      'numbered_list[list_item[أولا]|list_item[ثانيا]]',
    ]);
  });

  test('from a web page brings no script, no spy, no foreign picture and no link that runs something', async () => {
    expect(await pasted({ html: clipboard('web-page') })).toEqual([
      'subhead[Water returns]',
      'By Lena',
      'The council said',
      'that the pump was repaired. More<https://news.example/story?id=3#c> and worse, up, vb.',
      'block_quote[A patch,|not|a repair]',
      'subhead[Details]',
      'numbered_list[list_item[One]|list_item[one a]|list_item[one b]|list_item[Two|with text]]',
      'Days',
      'table[table_row[table_header[District]]|table_row[table_cell[Old city|upper|lower]|table_cell[9]]]',
      'subhead[Newsletter]',
      'Only layout',
      'divider[]',
      'Fin\u00a0: «\u00a0oui\u00a0» 12\u00a0000 et demi',
    ]);
    await page.getByText('1 picture was left out').waitFor();
    expect(desk.errors.filter((error) => !stoppedByPolicy.test(error))).toEqual([]);
  });

  test('as Markdown becomes what it means; as a dialogue or a letter it stays words', async () => {
    const markdown = [
      '# Water returns',
      '',
      'The **pump** was *repaired*, [says](https://radio.example/a) the council.  ',
      'A second line.',
      '',
      '* one',
      '* two',
      '',
      '1. first',
      '2. second',
      '',
      '> A patch.',
      '',
      'Details',
      '-------',
      '',
      '![pump](https://a.example/x.png) [bad](javascript:alert(1))',
    ].join('\n');
    expect(await pasted({ text: markdown })).toEqual([
      'subhead[Water returns]',
      'The **pump** was *repaired*, says<https://radio.example/a> the council./A second line.',
      'bullet_list[list_item[one]|list_item[two]]',
      'numbered_list[list_item[first]|list_item[second]]',
      'block_quote[A patch.]',
      'subhead[Details]',
      'pump bad',
    ]);
    expect(await pasted({ text: '- Where is he?\n- At the pump.\n- Still?' })).toEqual([
      '- Where is he?',
      '- At the pump.',
      '- Still?',
    ]);
    expect(await pasted({ text: 'Dear Lena,\nthank you.\n\n> you wrote\n\nOmar' })).toEqual([
      'Dear Lena,/thank you.',
      '> you wrote',
      'Omar',
    ]);
    expect(await pasted({ text: '5 * 3 * 2 = 30 and snake_case_words' })).toEqual([
      '5 * 3 * 2 = 30 and snake_case_words',
    ]);
  });

  test('links the words it is pasted over, and keeps its own words when it comes from an article of ours', async () => {
    await pasted({ text: 'the report' });
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.waitForFunction(() => document.getSelection()?.toString() === 'the report');
    await page.waitForTimeout(50);
    await paste(page, { text: 'https://city.example/report?utm_source=x' });
    expect(readDocument(await typedDocument(page)).children.map(short)).toEqual([
      'the report<https://city.example/report>',
    ]);
  });

  test('asks for no photo by a name that is no id', async () => {
    const evil = 'data-photo-id="../../evil"';
    const html = `<figure ${evil}></figure><div data-link-card ${evil}><a href="https://a.example/">A</a></div>`;
    expect(await pasted({ html: `<div data-pm-slice="0 0 []"></div>${html}` })).toEqual(['link_card[]']);
    expect(JSON.stringify(await typedDocument(page))).not.toContain('evil');
    expect(desk.errors.filter((error) => !stoppedByPolicy.test(error))).toEqual([]);
  });

  test('is a document of the schema with no forbidden link, whatever HTML it is', async () => {
    const tags =
      'p,div,b,i,span,h1,h4,ul,ol,li,table,tr,td,th,tbody,blockquote,a,br,hr,img,figure,script,o:p,section,pre,article';
    const attributes = fc.constantFrom(
      '',
      ' href="javascript:alert(1)"',
      ' href="https://a.example/?utm_source=1"',
      ' href="//a.example"',
      ' href="/\\evil.example"',
      ' href="java\nscript:x"',
      ' style="font-weight:700"',
      ' style="mso-list:l0 level1 lfo1"',
      ' class="MsoQuote"',
      ' class="pull"',
      ' colspan="99999"',
      ' rowspan="-4"',
      ' src="https://spy.example/"',
      ' data-photo-id="../../evil" data-link-card data-source="x"',
      ' onload="alert(1)"',
    );
    const piece = fc.oneof(
      fc.tuple(fc.constantFrom(...tags.split(',')), attributes).map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...tags.split(',')).map((tag) => `</${tag}>`),
      fc.constantFrom(
        'words',
        'كلمات',
        '\u200c',
        '\u00a0',
        '<!--',
        '-->',
        '<![if !x]>',
        '<![endif]>',
        '&nbsp;',
        '<',
        '\n',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.boolean(), async (pieces, isOurs) => {
        const mark = isOurs ? '<div data-pm-slice="0 0 []"></div>' : '';
        await pasted({ html: mark + pieces.join('') });
      }),
      { numRuns: 120 },
    );
    expect(desk.errors.filter((error) => !stoppedByPolicy.test(error))).toEqual([]);
  }, 120_000);
});

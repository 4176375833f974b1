import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../../tests/databases.ts';
import { firstAdministrator, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';

onBothDatabases('a preview', ({ open }) => {
  test('leads back to the form in which the article is written', async () => {
    const newsroom = testNewsroom(await open(), '/nowhere');
    const visitor = await signedInAs(newsroom, await firstAdministrator(newsroom));
    const edition = await newsroom.db.selectFrom('editions').select('id').executeTakeFirstOrThrow();
    const typed = new FormData();
    for (const [name, value] of Object.entries({ edition: edition.id, headline: 'Water returns', body: 'Taps ran.' }))
      typed.append(name, value);
    typed.append('next', 'preview');
    const address = (await visitor.post('/desk/articles', typed)).headers.get('location') ?? '';
    const page = await (await visitor.get(address)).text();
    expect(page).toContain('Preview of a draft.');
    expect(page).toContain(`href="${address.replace('/preview', '')}"`);
  });
});

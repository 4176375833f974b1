import type { Context } from 'hono';
import type { ClosedReason } from '../../sources/vault/key-file.ts';
import { type DeskEnv, DeskPage } from '../frame.tsx';

/** In the place of every page of the vault while there is none, or it cannot be used: why, and how an operator opens one. */
export function closedPage(c: Context<DeskEnv>, why: ClosedReason) {
  const frame = c.get('frame');
  const { locale } = frame;
  const command = (words: string) => <code dir="ltr">{words}</code>;
  return (
    <DeskPage frame={frame} place="vault" title={locale.say('desk-place-vault')}>
      <div class="sheet">
        <p>
          <strong>{locale.say('vault-closed', { why })}</strong>
        </p>
        <p>
          {why === 'not-asked'
            ? locale.sayWith('vault-closed-how', {}, { setting: command, command })
            : locale.sayWith('vault-closed-kept', {}, { command })}
        </p>
        <p class="muted">{locale.say('vault-text')}</p>
      </div>
    </DeskPage>
  );
}

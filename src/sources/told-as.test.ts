import { expect, test } from 'bun:test';
import type { Standing } from '../database/sources-tables.ts';
import { bases, commitments } from './facts.ts';
import { standings } from './standings.ts';
import { tellsBasis, toldAs } from './told-as.ts';

/*
 * Every combination of the three axes. A row is a basis and a commitment; its columns are: about no claim, and the desk's standing
 * confirmed, unconfirmed, disputed, denied, retracted. A star marks what somebody stands behind.
 */
const table = `
on-record     certain     | said*             confirmed*        said*             disputed          denied            retracted
on-record     probable    | likely            likely            likely            disputed          denied            retracted
on-record     possible    | possible          possible          possible          disputed          denied            retracted
on-record     denies      | denies*           denies*           denies*           denies*           denies*           denies*
on-record     uncommitted | unvouched         unvouched         unvouched         disputed          denied            retracted
on-background certain     | background        confirmed*        background        disputed          denied            retracted
on-background probable    | likely            likely            likely            disputed          denied            retracted
on-background possible    | possible          possible          possible          disputed          denied            retracted
on-background denies      | denies            denies            denies            denies            denies            denies
on-background uncommitted | unvouched         unvouched         unvouched         disputed          denied            retracted
anonymous     certain     | not-named         confirmed*        not-named         disputed          denied            retracted
anonymous     probable    | likely            likely            likely            disputed          denied            retracted
anonymous     possible    | possible          possible          possible          disputed          denied            retracted
anonymous     denies      | denies            denies            denies            denies            denies            denies
anonymous     uncommitted | unvouched         unvouched         unvouched         disputed          denied            retracted
document      certain     | written*          confirmed*        written*          disputed          denied            retracted
document      probable    | likely            likely            likely            disputed          denied            retracted
document      possible    | possible          possible          possible          disputed          denied            retracted
document      denies      | denies*           denies*           denies*           denies*           denies*           denies*
document      uncommitted | unvouched         unvouched         unvouched         disputed          denied            retracted
observed      certain     | seen*             confirmed*        seen*             disputed          denied            retracted
observed      probable    | likely            likely            likely            disputed          denied            retracted
observed      possible    | possible          possible          possible          disputed          denied            retracted
observed      denies      | denies*           denies*           denies*           denies*           denies*           denies*
observed      uncommitted | unvouched         unvouched         unvouched         disputed          denied            retracted
second-hand   certain     | reportedly        confirmed*        unconfirmed       disputed          denied            retracted
second-hand   probable    | reportedly        reportedly        unconfirmed       disputed          denied            retracted
second-hand   possible    | reportedly        reportedly        unconfirmed       disputed          denied            retracted
second-hand   denies      | reportedly-denies reportedly-denies reportedly-denies reportedly-denies reportedly-denies reportedly-denies
second-hand   uncommitted | reportedly        reportedly        unconfirmed       disputed          denied            retracted
`;

test('what readers are told is decided for every combination of the three axes', () => {
  const columns: (Standing | null)[] = [null, ...standings];
  const told = bases.flatMap((basis) =>
    commitments.map((commitment) => {
      const words = columns.map((standing) => {
        const { word, isFirm } = toldAs(basis, commitment, standing);
        return `${word}${isFirm ? '*' : ''}`.padEnd(17);
      });
      return `${basis.padEnd(13)} ${commitment.padEnd(11)} | ${words.join(' ')}`.trimEnd();
    }),
  );
  expect(told).toEqual(table.trim().split('\n'));
});

test('what fell is never told as firm, and nothing second-hand is unless the desk confirmed it', () => {
  for (const basis of bases)
    for (const commitment of commitments) {
      for (const standing of ['disputed', 'denied', 'retracted'] as const)
        if (commitment !== 'denies') expect(toldAs(basis, commitment, standing).isFirm).toBe(false);
      if (basis === 'second-hand')
        for (const standing of [null, 'unconfirmed'] as const)
          expect(toldAs(basis, commitment, standing).isFirm).toBe(false);
    }
});

test('how the newsroom knows is said beside every word that does not say it', () => {
  expect(bases.filter((basis) => tellsBasis(toldAs(basis, 'certain', null).word, basis))).toEqual([...bases]);
  for (const basis of bases)
    for (const word of ['likely', 'retracted', 'confirmed'] as const) expect(tellsBasis(word, basis)).toBe(false);
});

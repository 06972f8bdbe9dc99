import { expect, it } from 'vitest';
import { licenceFaults } from './licence-faults.ts';

const NOTICE = `Somebody

Libraries in the built extension
  @scope/one          MIT
  two, three          Apache-2.0
  four                MPL-2.0 (unmodified; https://four.example)

Libraries that only the tests use
  five                GPL-2.0
`;

const SHIPPED = [
  { name: '@scope/one', licence: 'MIT' },
  { name: 'two', licence: 'Apache-2.0' },
  { name: 'three', licence: 'Apache-2.0' },
  { name: 'four', licence: 'MPL-2.0' },
];

it('finds nothing where all are allowed and named', () => {
  expect(licenceFaults(SHIPPED, NOTICE)).toEqual([]);
});

it.each([
  ['a licence that is not allowed', { name: 'five', licence: 'GPL-2.0' }, 'five: GPL-2.0 is not allowed.'],
  ['no licence at all', { name: 'five', licence: undefined }, 'five: no licence is not allowed.'],
  ['one that is not named', { name: 'five', licence: 'MIT' }, 'five (MIT) is not named in NOTICE.'],
])('finds %s', (_, added, fault) => {
  expect(licenceFaults([...SHIPPED, added], NOTICE)).toEqual([fault]);
});

it('finds one that changed its licence, and one that is no longer there', () => {
  const changed = SHIPPED.map((one) => (one.name === 'two' ? { name: 'two', licence: 'ISC' } : one));
  expect(licenceFaults(changed, NOTICE)).toEqual(['two is under ISC, and NOTICE says Apache-2.0.']);
  expect(licenceFaults(SHIPPED.slice(1), NOTICE)).toEqual([
    'NOTICE names @scope/one, of which nothing is shipped.',
  ]);
});

import { expect, it } from 'vitest';
import { readZip } from './read-zip.ts';

/** A folder, a file in it that is compressed, and one that is not, as Info-ZIP packs them. */
const ARCHIVE =
  'UEsDBAoAAAAAAK+9eV0AAAAAAAAAAAAAAAAGAAAAaWNvbnMvUEsDBBQAAAAIAK+9eV1VahTiBgAAACoAAAAMAAAAaWNvbnMvMTYudHh0S0wk' +
  'FgAAUEsDBAoAAAAAAK+9eV1Go+h0CAAAAAgAAAANAAAAbWFuaWZlc3QuanNvbnsiYSI6MX0KUEsBAh4DCgAAAAAAr715XQAAAAAAAAAAAAAA' +
  'AAYAAAAAAAAAAAAQAO1BAAAAAGljb25zL1BLAQIeAxQAAAAIAK+9eV1VahTiBgAAACoAAAAMAAAAAAAAAAEAAACkgSQAAABpY29ucy8xNi50' +
  'eHRQSwECHgMKAAAAAACvvXldRqPodAgAAAAIAAAADQAAAAAAAAAAAAAApIFUAAAAbWFuaWZlc3QuanNvblBLBQYAAAAAAwADAKkAAACHAAAA' +
  'AAA=';

it('lists the files with their sizes, and unpacks each', () => {
  const files = readZip(Buffer.from(ARCHIVE, 'base64'));
  expect(files.map(({ path, packed, size }) => [path, packed, size])).toEqual([
    ['icons/16.txt', 6, 42],
    ['manifest.json', 8, 8],
  ]);
  expect(files.map((file) => file.read().toString())).toEqual(['a'.repeat(42), '{"a":1}\n']);
});

it('says so where it is no archive, or a damaged one', () => {
  expect(() => readZip(Buffer.from('no archive at all, not even a small one'))).toThrow('not a ZIP archive');
  const damaged = Buffer.from(ARCHIVE, 'base64');
  damaged.writeUInt32LE(0, damaged.readUInt32LE(damaged.length - 6));
  expect(() => readZip(damaged)).toThrow('damaged');
});

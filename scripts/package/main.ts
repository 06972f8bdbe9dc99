/**
 * `npm run zip`: builds the extension anew and packs it for the stores of Chrome and Edge, checks the package for what
 * they would refuse and for licences, and tells its sizes and its hash.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { zip } from 'wxt';
import { outputFolder } from '../build/build.ts';
import { verifyModel } from '../models/checksums.ts';
import { compiledFaults, compiledWorksIn } from './compiled-works.ts';
import { licenceFaults } from './licence-faults.ts';
import { packageFaults } from './package-faults.ts';
import { type PackedFile, readZip } from './read-zip.ts';
import { shippedPackages } from './shipped-packages.ts';

const root = resolve(import.meta.dirname, '../..');
const LARGEST = 5;

verifyModel(join(root, 'public/models'));
const [archive] = await zip({ root, mode: 'production' });
if (!archive) throw new Error('The build gave no package.');
const packed = readFileSync(archive);
const files = readZip(packed);
const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
const faults = [
  ...packageFaults(files),
  ...licenceFaults(shippedPackages('production'), notice),
  ...compiledFaults(compiledWorksIn(outputFolder('production')), notice),
];

console.log(`\n${relative(root, archive)}`);
console.log(
  `${files.length} files, ${megabytes(files, 'packed')} MB packed, ${megabytes(files, 'size')} MB unpacked`,
);
// The same for everybody who packs these sources on the same Node.
console.log(`SHA-256 ${createHash('sha256').update(packed).digest('hex')}`);
for (const file of files.toSorted((a, b) => b.packed - a.packed).slice(0, LARGEST)) {
  console.log(`${megabytes([file], 'packed').padStart(8)} MB  ${file.path}`);
}
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0)
  console.log('Nothing in it that a store would refuse, and every package named with its licence.');
process.exitCode = faults.length > 0 ? 1 : 0;

function megabytes(some: readonly PackedFile[], measure: 'packed' | 'size'): string {
  return (some.reduce((sum, file) => sum + file[measure], 0) / 1e6).toFixed(1);
}

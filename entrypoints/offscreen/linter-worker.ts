import { type LinterScope, serveLinter } from '@/lib/host/serve-linter';
import { harperLinter } from '@/lib/rewrite/harper';
import { reportFrom } from '@/lib/self-check/reports';

reportFrom('linter');
serveLinter(self as unknown as LinterScope, harperLinter);

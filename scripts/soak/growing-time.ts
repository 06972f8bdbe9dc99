import { runTool } from '../test/run-tool.ts';
import type { Finding } from './finding.ts';

/** Gives ever longer texts made to be slow to all that looks at whole texts: the unit tests for that, `lib/*.soak.ts`. */
export async function soakTime(): Promise<Finding[]> {
  const isRight = await runTool('vitest', 'vitest', ['run', '--config', 'vitest.soak.config.ts']);
  return [
    {
      what: 'time for long texts',
      seen: isRight ? 'as the text' : 'faster than the text, see above',
      allowed: 'grows as the text',
      isRight,
    },
  ];
}

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { gatherReports, type Report, reportFrom } from './reports';

it('gathers what each part has seen, in their order, and nothing that is not a report', async () => {
  const own: Report = { place: 'panel', violations: [], resources: ['https://elsewhere.example/a'] };
  const other = new BroadcastChannel('sotto:self-check');
  other.onmessage = ({ data }) => {
    if (!data.question) return;
    other.postMessage({ answer: data.question, report: own });
    other.postMessage({ answer: 'another question', report: own });
    other.postMessage({ answer: data.question, report: { ...own, place: 'nowhere' } });
  };
  reportFrom('settings');
  const gathered = gatherReports();
  const violation = { effectiveDirective: 'img-src', blockedURI: 'https://elsewhere.example/b' };
  dispatchEvent(Object.assign(new Event('securitypolicyviolation'), violation));
  const ownAttempt = { effectiveDirective: 'img-src', blockedURI: 'https://image.sotto-self-check.invalid/' };
  dispatchEvent(Object.assign(new Event('securitypolicyviolation'), ownAttempt));
  expect(await gathered).toEqual([
    {
      place: 'settings',
      violations: [{ directive: 'img-src', address: 'https://elsewhere.example/b' }],
      resources: [],
    },
    own,
  ]);
  other.close();
});

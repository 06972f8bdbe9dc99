import { expect, it } from 'vitest';
import { Serial } from './serial';

function job() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let started = false;
  const start = () => {
    started = true;
    return promise;
  };
  return { start, resolve, reject, hasStarted: () => started };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

it('starts a job when the one before is done, whether well or not', async () => {
  const serial = new Serial();
  const first = job();
  const second = job();
  const failed = serial.run(first.start);
  const done = serial.run(second.start);
  await settle();
  expect(second.hasStarted()).toBe(false);
  first.reject(new Error('broken'));
  await expect(failed).rejects.toThrow('broken');
  await settle();
  expect(second.hasStarted()).toBe(true);
  second.resolve('fine');
  await expect(done).resolves.toBe('fine');
});

it('never starts a job that was aborted while it waited', async () => {
  const serial = new Serial();
  const first = job();
  const second = job();
  const controller = new AbortController();
  serial.run(first.start);
  const aborted = serial.run(second.start, controller.signal);
  controller.abort('no more');
  await expect(aborted).rejects.toBe('no more');
  first.resolve('fine');
  await settle();
  expect(second.hasStarted()).toBe(false);
});

it('lets no job start before an aborted one has come to its end', async () => {
  const serial = new Serial();
  const first = job();
  const second = job();
  const controller = new AbortController();
  const aborted = serial.run(first.start, controller.signal);
  serial.run(second.start);
  await settle();
  controller.abort('no more');
  await expect(aborted).rejects.toBe('no more');
  expect(second.hasStarted()).toBe(false);
  first.resolve('late');
  await settle();
  expect(second.hasStarted()).toBe(true);
});

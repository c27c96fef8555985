import { loadAll } from 'js-yaml';
import { diffFolders } from '../../../policies/diff/diff-folders';
import { dev } from '../../environments/sample-environments';
import { ScratchFolder } from '../reading/written';

jest.mock('js-yaml', () => {
  const actual = jest.requireActual('js-yaml');
  return { ...actual, loadAll: jest.fn(actual.loadAll) };
});

const scratch = new ScratchFolder();
afterAll(() => scratch.remove());

test('parses only the files that differ, on each side', () => {
  const [old, next] = ['old/dev', 'next/dev'].map((name) => scratch.environment(dev, name)) as [string, string];
  const said = () => diffFolders({ old, next, json: false, full: false }).status;

  expect(said()).toBe(0);
  expect(loadAll).not.toHaveBeenCalled();

  scratch.edit('next/dev/primary/50-services/payments.k8s.yaml', 'revisionHistoryLimit: 3', 'revisionHistoryLimit: 4');

  expect(said()).toBe(1);
  expect(loadAll).toHaveBeenCalledTimes(2);
});

import { join } from 'node:path';
import { compile } from './compile';

test('the project compiles', () => {
  const { status, stdout } = compile(join(__dirname, '..', '..'));

  expect(stdout).toBe('');
  expect(status).toBe(0);
});

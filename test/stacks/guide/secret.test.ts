import { secretStep } from '../../../stacks/guide/secret';

describe('the step of a secret', () => {
  test('applies it where its files are, and asks for it where they are not', () => {
    const { text, commands } = secretStep({
      title: 'A secret',
      text: 'It opens the door.',
      cluster: 'primary',
      namespace: 'house',
      name: 'door',
      files: ['key.pem'],
    });

    expect(text).toBe(
      'It opens the door.\nWhere there is a folder `$SECRETS/primary/door` with `key.pem`, the secret is made of it, or replaced; else it must be there.',
    );
    expect(commands).toEqual([
      'if [ -d "$SECRETS/primary/door" ]; then',
      '  kubectl --context "$CONTEXT" -n house create secret generic door --dry-run=client -o yaml \\',
      '    --from-file="$SECRETS/primary/door/key.pem" \\',
      '    | kubectl --context "$CONTEXT" apply --server-side --force-conflicts --field-manager=terrace-secrets -f -',
      'else',
      '  kubectl --context "$CONTEXT" -n house get secret door',
      'fi',
    ]);
  });
});

import { customers } from '../contracts/customers';
import { unit } from '../unit';

/** Pages and articles that anybody may read. */
export const content = unit([customers], {
  name: 'content',
  kind: 'shared',
  team: 'growth',
  stores: [{ name: 'articles', engine: 'object', tier: 2, dataClass: 1 }],
  services: [
    {
      name: 'content',
      description: 'Serves pages and articles.',
      runtime: 'java-spring',
      tier: 2,
      dataClass: 1,
      size: 'small',
      runbook: 'https://runbooks.bank.example/content',
      operations: customers.content,
      stores: [{ store: 'articles', access: 'read-write', mode: 'hard' }],
    },
    {
      name: 'content-import',
      description: 'Takes over the articles of the head office every night.',
      runtime: 'java-spring',
      tier: 3,
      dataClass: 1,
      size: 'small',
      runbook: 'https://runbooks.bank.example/content-import',
      operations: customers['content-import'],
      calls: [{ to: 'content', operations: ['PublishArticle'], mode: 'hard', within: ['StartImport'] }],
      external: [{ host: 'head-office-content', within: ['StartImport'], mode: 'hard' }],
    },
  ],
});

import type { ExternalHost } from '../specification/landscape';

/** Hosts of other firms and authorities that services may call; where they are is a choice of the environment. */
export const externalHosts = [
  {
    name: 'sms-gateway',
    description: 'Sends short messages to mobile telephones.',
    host: 'sms.telecom.example',
  },
  {
    name: 'push-service',
    description: 'Delivers push notifications to the mobile application.',
    host: 'push.telecom.example',
  },
  {
    name: 'identity-verification',
    description: 'Compares an identity document and a face with the population register.',
    host: 'verify.register.example',
  },
  {
    name: 'interbank-clearing',
    description: 'Clears transfers between banks.',
    host: 'clearing.interbank.example',
    port: 8443,
  },
  {
    name: 'credit-bureau',
    description: 'Tells the credit history of a person.',
    host: 'query.credit.example',
  },
  {
    name: 'market-data',
    description: 'Quotes the prices of funds and deposits.',
    host: 'quotes.market.example',
  },
  {
    name: 'school-registry',
    description: 'Knows pupils and the fees of a term.',
    host: 'schools.education.example',
  },
  {
    name: 'medical-insurance',
    description: 'Settles the insured share of a hospital bill.',
    host: 'settle.medical.example',
  },
  {
    name: 'agricultural-registry',
    description: 'Knows farms and the subsidies they are entitled to.',
    host: 'farms.agriculture.example',
  },
  {
    name: 'head-office-content',
    description: 'Holds the articles that the head office publishes.',
    host: 'content.headoffice.example',
  },
] as const satisfies readonly ExternalHost[];

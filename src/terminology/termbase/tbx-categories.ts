/**
 * The data categories of TBX: which meta element each is written with. In the style DCA (data category as attribute) a
 * definition is `<descrip type="definition">`; in DCT (data category as tag) it is `<basic:definition>`. ISO 30042:2019
 * and the public dialects Core, Min, Basic and Linguist (tbxinfo.net).
 */

/** Namespace of TBX, edition of 2019. */
export const TBX_NS = 'urn:iso:std:iso:30042:ed-2';

/** Meta element of each data category. */
export const META_ELEMENTS: Readonly<Record<string, string>> = {
  // Min
  subjectField: 'descrip',
  customerSubset: 'admin',
  administrativeStatus: 'termNote',
  partOfSpeech: 'termNote',
  // Basic
  context: 'descrip',
  definition: 'descrip',
  source: 'admin',
  projectSubset: 'admin',
  crossReference: 'ref',
  grammaticalGender: 'termNote',
  geographicalUsage: 'termNote',
  termLocation: 'termNote',
  termType: 'termNote',
  transactionType: 'transac',
  responsibility: 'transacNote',
  externalCrossReference: 'xref',
  xGraphic: 'xref',
  // Linguist
  explanation: 'descrip',
  reliabilityCode: 'descrip',
  sourceIdentifier: 'admin',
  antonymTerm: 'termNote',
  etymology: 'termNote',
  figuration: 'termNote',
  grammaticalNumber: 'termNote',
  proprietaryRestriction: 'termNote',
  register: 'termNote',
  temporalQualifier: 'termNote',
  transferComment: 'termNote',
  usageNote: 'termNote',
};

/** The data categories of TBX-Basic: a file with others is of another dialect. */
export const BASIC_CATEGORIES: ReadonlySet<string> = new Set([
  'subjectField',
  'customerSubset',
  'administrativeStatus',
  'partOfSpeech',
  'context',
  'definition',
  'source',
  'projectSubset',
  'crossReference',
  'relatedConcept',
  'relatedTerm',
  'grammaticalGender',
  'geographicalUsage',
  'termLocation',
  'termType',
  'transactionType',
  'responsibility',
  'externalCrossReference',
  'xGraphic',
]);

/** Elements that carry a data category in their `type`. */
export const META_NAMES: ReadonlySet<string> = new Set([
  'admin',
  'adminNote',
  'descrip',
  'descripNote',
  'ref',
  'termNote',
  'transac',
  'transacNote',
  'xref',
]);

/** Short forms of international bodies and common things that have one form in Spanish and another in English. */

const PAIRS =
  `OMS WHO|ONU UN|OTAN NATO|OEA OAS|PIB GDP|VIH HIV|ADN DNA|ARN RNA|FMI IMF|OIT ILO|OMC WTO|ONG NGO|OPEP OPEC|
URSS USSR|OCDE OECD|CIDH IACHR|ACNUR UNHCR|OVNI UFO|EPOC COPD|SIDA AIDS|EEUU US|EPU UPR|OACI ICAO|OIEA IAEA|OMM WMO|
BID IDB|TLCAN NAFTA|CPI ICC|CIJ ICJ|OPS PAHO|ODS SDG|TIC ICT`
    .replace(/\n/g, '')
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]);

const BY_LANGUAGE: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  es: new Map(PAIRS),
  en: new Map(PAIRS.map(([es, en]) => [en, es])),
};

/** The form that another language has for a short form (by its key) of `language`, Spanish or English; or undefined. */
export const otherFormOf = (key: string, language: string): string | undefined =>
  Object.hasOwn(BY_LANGUAGE, language) ? BY_LANGUAGE[language].get(key) : undefined;

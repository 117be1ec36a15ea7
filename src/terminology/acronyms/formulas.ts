/** Chemical formulas, which look like short forms: `CO2`, `NaCl`, `H2SO4`. */

/** Symbols of the elements (IUPAC). */
const ELEMENTS =
  `H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo
  Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn
  Ra Ac Th Pa U Np Pu`.split(/\s+/);
const SYMBOL = [...ELEMENTS].sort((a, b) => b.length - a.length).join('|');
const FORMULA = new RegExp(`^(?:(?:${SYMBOL})[0-9₀-₉]*)+$`);

/**
 * True for a formula that can be told from an acronym: one with a figure or a small letter, and nothing but symbols of
 * elements and figures. `CO` and `COP` may be either.
 */
export const isFormula = (word: string): boolean => FORMULA.test(word) && /[\p{Ll}\p{N}]/u.test(word);

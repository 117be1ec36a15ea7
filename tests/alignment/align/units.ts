/** Units for the tests of the aligner. */

/** Nine sentences and their translations. */
export const dialogue = (): { es: string[]; en: string[] } => ({
  es: [
    'El capitán Morales llegó a Sevilla el 12 de abril de 1836.',
    'Llovía mucho y las calles estaban oscuras.',
    'Nadie lo esperaba en la posada.',
    'Pidió una habitación y un vaso de vino.',
    'La dueña, doña Isabel, le preguntó su nombre.',
    'Él no quiso responder y subió la escalera en silencio.',
    'Toda la noche se oyeron pasos sobre el techo.',
    'Al amanecer el caballo había desaparecido.',
    'En la mesa quedaban tres monedas de plata y una carta cerrada.',
  ],
  en: [
    'Captain Morales arrived in Seville on 12 April 1836.',
    'It was raining hard and the streets were dark.',
    'Nobody was waiting for him at the inn.',
    'He asked for a room and a glass of wine.',
    'The landlady, Doña Isabel, asked him his name.',
    'He did not want to answer and went up the stairs in silence.',
    'All night steps were heard on the roof.',
    'At dawn the horse had disappeared.',
    'On the table there were three silver coins and a sealed letter.',
  ],
});

/** `línea 1001`, `línea 1002` ...: units that share nothing but numbers. */
export const numbered = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, k) => `${word} ${1001 + k} ${word.repeat(1 + (k % 5))}`);

const WORDS = 'sol luna mar río piedra viento casa perro gato libro mesa noche día año voz mano ojo pan vino paz'.split(
  ' ',
);

/** Units of chance words, the same for the same seed. */
export function shuffled(seed: number, count: number): string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = (): string => WORDS[next(WORDS.length)] + (next(3) === 0 ? String(next(1000)) : '');
  return Array.from({ length: count }, () => `${Array.from({ length: 1 + next(12) }, word).join(' ')}.`);
}

/** News: prices, percentages and sums of money; Argentina, into British English. */
import type { Pair } from './pair.js';

export const PAIR: Pair = {
  languages: ['es-AR', 'en-GB'],
  source: [
    '## La inflación bajó al 2,7 % en octubre y suma 107 % en el año',
    'BUENOS AIRES. El Instituto Nacional de Estadística y Censos (Indec) informó ayer que el índice de precios al consumidor (IPC) subió 2,7 % en octubre, la menor cifra desde noviembre de 2021. En doce meses acumula 193 %, y en lo que va del año, 107 %.',
    'El dato quedó por debajo de lo que esperaban las consultoras que releva el Banco Central de la República Argentina (BCRA): el promedio del Relevamiento de Expectativas de Mercado (REM) había sido de 3 %. «Es una muy buena noticia», escribió el ministro de Economía en la red X a las 16.05, cinco minutos después de la difusión.',
    'Los rubros que más subieron fueron vivienda, agua, electricidad y gas (5,4 %), por las tarifas, y prendas de vestir (4,4 %), por el cambio de temporada. Alimentos y bebidas, el de mayor peso, aumentó apenas 1,2 %. Los precios regulados avanzaron 2,7 %; los estacionales, 1,4 %, y la llamada inflación núcleo, 2,9 %.',
    'Según el Indec, una familia tipo de cuatro integrantes necesitó $986.586 para no ser pobre, y $438.483 para no caer en la indigencia. La canasta básica subió 2,2 % en el mes.',
    'Para la economista Marina Dal Poggetto, directora de la consultora EcoGo, «el desafío es perforar el 2 % sin atrasar más el tipo de cambio». El dólar oficial cerró a $1.012,50 y el paralelo, a $1.150; la brecha, del 13,6 %, es la más baja en cinco años.',
    'El BCRA redujo la tasa de política monetaria del 40 % al 35 % anual. El directorio, que se reunió el jueves por la noche, la había bajado por última vez el 2 de mayo, cuando estaba en el 50 %.',
    'El próximo dato del IPC se conocerá el 11 de diciembre. Mientras tanto, unos 4,9 millones de jubilados cobrarán un aumento del 3,5 %.',
  ],
  target: [
    '## Inflation slows to 2.7% in October, 107% so far this year',
    'BUENOS AIRES. The consumer price index (CPI) rose by 2.7% in October, the lowest figure since November 2021, the National Institute of Statistics and Censuses (Indec) reported yesterday. Prices are up 193% over twelve months and 107% since January.',
    'The figure was below what was expected by the consultancies polled by the Central Bank of Argentina (BCRA), whose Market Expectations Survey (REM) had averaged 3%. “This is very good news,” the economy minister wrote on X at 4.05 p.m., five minutes after the announcement.',
    'Housing, water, electricity and gas saw the steepest rise (5.4%), owing to higher tariffs, followed by clothing (4.4%), owing to the change of season. Food and drink, which weighs most in the index, went up by a mere 1.2%. Regulated prices rose by 2.7%, seasonal ones by 1.4% and so-called core inflation by 2.9%.',
    'A typical family of four, according to Indec, needed 986,586 pesos to stay out of poverty, and 438,483 pesos to avoid destitution. The basic basket went up by 2.2% over the month.',
    'For the economist Marina Dal Poggetto, who heads the EcoGo consultancy, “the challenge is to get below 2% without letting the exchange rate fall further behind”. The official dollar closed at 1,012.50 pesos and the parallel one at 1,150; at 13.6%, the gap between them is the smallest in five years.',
    'The BCRA cut its policy rate from 40% to 35% a year. The board, which met on Thursday night, had last lowered it on 2 May, when it stood at 50%.',
    'The next CPI figures are due on 11 December. In the meantime, some 4.9 million pensioners will receive an increase of 3.5%.',
  ],
  planted: [
    ['The next CPI figures', 'The next IPC figures', 'IPC'],
    ['Statistics and Censuses (Indec)', 'Statistics and Censuses (Statistics and Censuses)', 'Censuses'],
    ['193% over', '139% over', '139'],
    ['1,012.50 pesos', '1.012,50 pesos', '1.012,50'],
    ['on 2 May', 'on 2 March', 'March'],
    ['4.9 million', '4.9 thousand', 'thousand'],
    ['Marina Dal Poggetto', 'Marina Del Poggetto', 'Del'],
    ['“the challenge is', '”the challenge is', '”'],
    ['Regulated prices rose by 2.7%', 'Regulated prices rose 2,7%', '2,7'],
    ['owing to higher tariffs', 'owing to higher tarifas', 'tarifas'],
    ['The basic basket went up by 2.2% over the month.', '', 'canasta'],
    ['The BCRA cut', 'The BRCA cut', 'BRCA'],
  ],
};

/** Words that sentences are made of; none is of any edition. */
const list = (words: string): readonly string[] => words.split(' ');

export const syllables = list('ba ce do fi ga hu ja ke lo mi na or pe qua ri su ta ul ve wo xan ya zel');
export const given = list('Ada Bruno Carla Dario Edda Fabio Greta Hugo Inka Jonas Karin Lev Mira Nils Olga Piet');
export const offices = [
  'harbour minister',
  'forest minister',
  'governor',
  'chief engineer',
  'mayor',
  'auditor general',
  'head of the fire service',
  'director of the museum',
];
export const bodies = ['water board', 'harbour office', 'growers’ union', 'school council', 'ferry company', 'court'];
export const things = list(
  'bridge ferry tunnel orchard archive library reservoir quarry market lighthouse mill hospital school theatre depot canal railway tram vineyard quay sawmill granary chapel laboratory observatory kitchen clinic stadium garden nursery pier warehouse road tower workshop foundry dairy greenhouse barracks customs-house',
);
export const matters = list(
  'cost delay wage tariff inquiry licence harvest leak budget survey strike shortage merger lease tender permit grant audit drought outbreak noise accident pension repair debt visit supply price ballot quota',
);
export const kinds = list(
  'old new northern costly empty crowded promised flooded rented wooden narrow temporary disputed private municipal abandoned upper second famous silent uneven modest remote unfinished painted borrowed seasonal doubtful heated public',
);
export const deeds = list(
  'closed reopened delayed repaired sold rented surveyed extended shortened painted guarded emptied flooded moved insured divided inspected financed criticised replaced welcomed ignored measured photographed blocked cleared',
);
export const plans = list(
  'close reopen delay repair sell rent survey extend shorten paint guard empty move insure divide inspect finance replace measure block clear rebuild lengthen abandon register auction share heat drain lower',
);
export const times = [
  'before the winter',
  'within two years',
  'as soon as the permits arrive',
  'without further talks',
  'at the expense of the owners',
  'for the third time',
  'whatever the weather',
  'in the face of some resistance',
  'with money from the lottery',
  'once the survey is done',
  'by the end of the school year',
  'against the advice of the engineers',
];
export const months = list('January February March April May June July August September October November December');

import { words } from '../../words.ts';

/** What a number counts or numbers, as the word before it tells. */
export const counted = words(
  'than least most some nearly almost approximately roughly over under only exactly total number no nos page pages chapter article section resolution room flight route highway paragraph act bill line gate suite model type mark mk channel studio bus train locomotive lot box catalogue apartment flat floor locker extension ext tel phone telephone fax code pin serial item invoice docket badge squadron regiment cost costs costing paid pays pay worth totalled totaled totalling weighs weighed scored numbered numbering numbers employs employed employing exceeded averaging averaged measuring another',
);

/** What it measures, as the word behind it tells; none of these has the s by which others are known. */
export const measures = words(
  'percent per cent km kilometres kilometers miles metres meters feet tons tonnes kg pounds dollars euros points men women people children troops soldiers casualties dead million billion thousand hours minutes seconds hp am pm gmt degrees copies words seats votes metre meter kilometre kilometer foot tonne ton mile pound dollar euro watt volt hectare acre staff personnel police crew sheep cattle horsepower households hrs calories cc',
);

/** “a crowd of 2015”, “a total of 1950”: so many. */
export const amounts = words(
  'crowd total group number staff population workforce audience sum distance weight height length depth price cost fine team garrison force fleet maximum minimum average record altitude fee salary rent toll majority margin circulation capacity turnout attendance batch set combination',
);

export const works = words(
  'novel book film movie album song musical opera painting series game thriller poem symphony magazine band drama sequel memoir dystopia blockbuster',
);

export const streets = words(
  'street road avenue lane drive boulevard square terrace crescent highway place way court close',
);

export const phones = words('call ring phone dial telephone tel fax text');

export const closing = words('is was has had and or in on at by to for with again as but sold won topped');

export const leads = words('in since until till during from of after before by about around between and to circa');

export const parts = words('them the these those whom which its his her their our');

import type { ActorKind } from '../../../model/actor.ts';

/** Bodies and outlets that news names without saying what they are. Kind → names, each with its other forms. */
const list: [ActorKind, string][] = [
  [
    'alliance',
    'NATO=Nato=North Atlantic Treaty Organization|European Union=EU|ASEAN=Asean=Association of Southeast Asian Nations|African Union=AU|Arab League|OPEC=Opec|OPEC+|G7=G-7=Group of Seven|G20=G-20=Group of 20|G8|G77|BRICS|Brics|ECOWAS=Ecowas|Commonwealth|Mercosur|AUKUS=Aukus|CSTO|Quad|Five Eyes|GCC',
  ],
  [
    'organisation',
    'United Nations=UN=U.N.|International Monetary Fund=IMF|World Trade Organization=WTO|World Health Organization=WHO|World Bank|Amnesty International|Human Rights Watch|Red Cross|FIFA=Fifa|UEFA=Uefa|UNESCO=Unesco|UNICEF=Unicef|Interpol|Europol|Greenpeace|Oxfam|Hamas|Hezbollah|Taliban|Islamic State=ISIS=ISIL=IS=Daesh=Da’esh|Al Qaeda=al-Qaeda=al-Qaida=Al-Qaeda|Boko Haram|Fatah|FBI|CIA|NSA|NASA=Nasa|IRS|FDA|EPA|NHS|MI5|MI6|OSCE|IAEA|Pentagon|White House|Downing Street|State Department|Capitol|Supreme Court|Congress|Senate|Parliament|House of Representatives|Google|Facebook|Twitter|Apple|Amazon|Microsoft|YouTube|Instagram|Netflix|Tesla|Boeing|Airbus|Republican Party=GOP=Republicans|Democratic Party=Democrats|Labour|Tories',
  ],
  [
    'media',
    'Reuters|Associated Press=AP|Agence France-Presse=AFP|BBC|CNN|Bloomberg|Bloomberg News|Al Jazeera|NPR|NBC|NBC News|ABC|ABC News|CBS|CBS News|MSNBC|CNBC|PBS|Fox|Fox News|Sky News|Sky|ITV|Channel 4|dpa|EFE|ANSA|Kyodo|Yonhap|Politico|POLITICO|Axios|BuzzFeed|Breitbart|Breitbart News|Vox|Slate|HuffPost|Huffington Post|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|USA Today|Economist|Time|Newsweek|Le Monde|Le Figaro|El País|Der Spiegel|Die Welt|La Repubblica|Al Arabiya|Haaretz|Univision|Telemundo|C-SPAN|Deutsche Welle|Euronews|EuroNews|Voice of America',
  ],
];

export interface WorldBody {
  name: string;
  kind: ActorKind;
}

const byForm = new Map<string, WorldBody>();
for (const [kind, names] of list) {
  for (const entry of names.split('|')) {
    const forms = entry.split('=');
    for (const form of forms) byForm.set(form, { name: forms[0]!, kind });
  }
}

/** “DAESH”, “Dae’sh”: as they are heard, where capitals throughout or an apostrophe leave only that. */
const heard = (s: string): string => s.toLowerCase().replace(/['’]/g, '');
const byHeard = new Map([...byForm].filter(([form]) => form.length > 4).map(([form, body]) => [heard(form), body]));

/** The well-known body of that name or short form, as printed, or undefined. */
export const worldBody = (printed: string): WorldBody | undefined =>
  byForm.get(printed) ?? (/['’]|^\p{Lu}{5,}$/u.test(printed) ? byHeard.get(heard(printed)) : undefined);

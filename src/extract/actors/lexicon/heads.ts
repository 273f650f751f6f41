import type { ActorKind } from '../../../model/actor.ts';
import { words } from '../../words.ts';

/** The nouns on which names of bodies end (or, before “of” and “for”, begin), by the kind that they give away. */
const organisation = words(
  'agency agencies association authority bank board bureau cabinet center centre chamber charity chapter church clinic club college commission committee company confederation conference congress conservatory consortium convention cooperative co-operative corp corp. corporation council court courts crescent',
  'customs department directorate division embassy enterprise enterprises executive exchange faculty federation firm forum foundation fund funds gallery government group guild holding holdings hospital house inc inc. industries initiative inspectorate institute institution insurance assurance mutual investigators investments',
  'judiciary laboratories laboratory labs league legislature library limited llc llp ltd ltd. ministry mission movement museum network observatory office opera orchestra organisation organization panel parliament partners party plc police politburo prosecutor prosecutors regulator republicans democrats',
  'school schools secretariat senate service services society studios studio syndicate synod taskforce team technologies theatre theater tribunal trust union unions university united universities utilities assembly academy academies administration airlines airways alliance-of',
  'brothers bros motors pharma pharmaceuticals therapeutics biotech energy electric oil petroleum gas mining steel shipping railways rail railway telecom communications systems solutions software foods brewery breweries capital ventures equity securities advisers consulting associates sons co co. ag gmbh sa spa nv ab',
  'baseball basketball football hockey soccer rugby cricket',
  'fc afc cf athletic rovers wanderers albion hotspur city-council commune municipality prefecture-council ombudsman registry treasury watchdog kremlin-press collective campaign coalition-for caucus diocese archdiocese parish order brotherhood front jihad cartel mafia gang',
);
const military = words(
  'army navy marines militia militias corps guard guards forces force brigade battalion regiment squadron fleet division-of command legion garrison coastguard air-force infantry artillery troops gendarmerie staff',
);
const media = words(
  'times post news herald beacon tribune gazette journal daily guardian telegraph observer chronicle courier mail mirror star-tribune sentinel dispatch examiner bulletin inquirer enquirer press wire newswire newspaper magazine weekly review broadcasting television radio tv television-network media online standard reporter echo argus',
);
const alliance = words('alliance pact bloc axis entente coalition quad community');

const kinds = new Map<string, ActorKind>();
for (const w of organisation) kinds.set(w, 'organisation');
for (const w of media) kinds.set(w, 'media');
for (const w of military) kinds.set(w, 'military');
for (const w of alliance) kinds.set(w, 'alliance');

/** The kind of body that a name with this last (or first) noun is, or undefined. */
export const bodyKind = (lower: string): ActorKind | undefined =>
  kinds.get(lower) ?? (lower.endsWith('.') ? kinds.get(lower.slice(0, -1)) : undefined);

/** Nouns on which names of places end: no actors. */
export const placeHeads = words(
  'sea ocean river rivers lake lakes mount mountain mountains island islands isle isles strait straits bay gulf peninsula cape valley basin canal channel coast coastline desert plain plains plateau delta hills hill heights ridge pass peak glacier volcano reservoir falls gorge forest woods',
  'street road avenue boulevard lane drive square plaza park gardens garden stadium arena airport airfield airbase base port harbour harbor pier bridge tunnel dam station terminal highway motorway expressway building tower towers palace castle cathedral mosque synagogue barrage hotel hall shrine temple monument lodge memorial cemetery prison jail barracks dam airspace border',
  'city town village county province prefecture district region oblast state territory territories borough suburb suburbs quarter neighbourhood neighborhood ward west east north south northeast northwest southeast southwest hemisphere continent corridor border zone line beach shore creek springs point field fields track circuit speedway raceway',
);

/** Nouns on which names of happenings, papers and works end: no actors. */
export const thingHeads = words(
  'war wars battle games cup olympics championship championships tournament grand-prix prix marathon open series final finals derby season festival biennale fair expo exhibition show summit conference-on talks meeting session dialogue partnership election elections referendum day week month year time era age century revolution uprising crisis pandemic epidemic disaster earthquake hurricane typhoon cyclone storm',
  'act bill law laws code constitution amendment treaty agreement accord accords protocol convention-on charter declaration resolution directive regulation deal pact-on memorandum statement communiqué report paper strategy doctrine plan plans programme program project scheme policy agenda framework roadmap budget index survey poll prize award awards medal order-of',
  'exercise exercises drill drills operation initiative route road-initiative partnership-for system systems missile missiles aircraft jet jets tank tanks drone drones rocket satellite submarine destroyer carrier frigate virus vaccine disease syndrome flu edition chapter volume article section clause rule case affair scandal massacre trial inquiry hearing act-of anniversary ceremony mass prayer ramadan christmas easter',
);

import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const kinds = (text: string) =>
  extract(readArticle('a.md', `---\ntitle: Notes\npublished: "2031-05-20"\n---\n${text}\n`), knowledge).events.map(
    (e) => `${e.type} ${e.kind}`,
  );

describe('a listed word has the sense that its own people and things give it', () => {
  test.each([
    // Captured, seized: a place, a person, a picture.
    ['Rebels captured the town of Halden on Monday.', 'ASSAULT attack'],
    ['Police captured the gunman on Monday.', 'COERCE arrest'],
    ['A webcam captured the tram on Monday.', 'REPORT capture'],
    ['The tram was captured by a camera on Monday.', 'REPORT capture'],
    ['The tram was captured on film on Monday.', 'REPORT capture'],
    ['Regulators seized the bank on Monday.', 'COERCE crackdown'],
    ['The crowd invaded the pitch on Monday.', 'REPORT invade'],
    ['The plague killed forty people on Monday.', 'REPORT disaster'],
    ['Rescuers suspended the search on Monday.', 'REPORT end'],
    ['The league suspended a player on Monday.', 'SANCTION ban'],
    ['Norland suspended trade talks on Monday.', 'SANCTION ban'],
    ['The council lifted the evacuation order on Monday.', 'REPORT end'],
    ['The council lifted the ban on Monday.', 'CONCEDE concession'],
    ['Savers withdrew $6 billion on Monday.', 'REPORT withdrawal'],
    ['Norland withdrew troops on Monday.', 'RETREAT withdrawal'],
    // Released, freed.
    ['Guards released four sailors on Monday.', 'RETREAT release'],
    ['Ana Ruiz was released from prison on Monday.', 'RETREAT release'],
    ['The firm released Tarn 4 on Monday.', 'REPORT product'],
    ['Findings released on Monday disagree.', 'REPORT outflow'],
    ['A report released on Monday disagrees.', 'REPORT product'],
    ['Hostages were released on Monday.', 'RETREAT release'],
    ['The tool is due for public release in June.', 'REPORT release'],
    ['The dam released a great wave on Monday.', 'REPORT outflow'],
    ['The release of the hostages came on Monday.', 'RETREAT release'],
    ['Rebels freed four sailors on Monday.', 'RETREAT release'],
    ['The sale freed capital on Monday.', 'REPORT release'],
    ['The council eased the curfew on Monday.', 'CONCEDE concession'],
    ['The rain eased the drought on Monday.', 'REPORT ease'],
    ['The senator assaulted the plan on Monday.', 'ACCUSE accusation'],
    ['The senator assaulted a guard on Monday.', 'ASSAULT attack'],
    ['The delivery of the first jet came on Monday.', 'REPORT delivery'],
    ['The delivery of medicine came on Monday.', 'AID delivery'],
    // Overturned, opened, gone down.
    ['A ferry overturned on Monday.', 'REPORT crash'],
    ['The storm overturned a bus on Monday.', 'REPORT crash'],
    ['The court overturned the verdict on Monday.', 'REPORT ruling'],
    ['Guards opened fire on Monday.', 'ASSAULT attack'],
    ['The MV Kestrel went down on Monday.', 'REPORT crash'],
    ['Prices went down on Monday.', 'REPORT go'],
    // Fired.
    ['The navy fired two missiles on Monday.', 'MOBILIZE launch'],
    ['Guards fired warning shots on Monday.', 'ASSAULT attack'],
    ['Guards fired at the crowd on Monday.', 'ASSAULT attack'],
    ['The club fired its coach on Monday.', 'APPOINT departure'],
    ['Odd Lund became the fifth coach to be fired this season.', 'APPOINT departure'],
    ['A clerk was fired from his job on Monday.', 'APPOINT departure'],
    ['The potter fired a bowl on Monday.', 'REPORT fire'],
    // Help, and what is sold.
    ['Norland delivered food and tents on Monday.', 'AID delivery'],
    ['The yard delivered the first ferry on Monday.', 'REPORT delivery'],
    ['A shipment of medicine arrived on Monday.', 'AID delivery'],
    ['A nurse donated ten chairs on Monday.', 'AID delivery'],
    // Signed.
    ['The two countries signed a treaty on Monday.', 'AGREE agreement'],
    ['The governor signed the bill on Monday.', 'REPORT signature'],
    ['The bill was signed into law on Monday.', 'REPORT signature'],
    ['The Rovers signed Ana Ruiz on Monday.', 'REPORT signature'],
    // Withdrawn, lifted, resumed.
    ['Norland withdrew its troops on Monday.', 'RETREAT withdrawal'],
    ['The firm withdrew its offer on Monday.', 'REPORT withdrawal'],
    ['The council lifted the curfew on Monday.', 'CONCEDE concession'],
    ['A thief lifted a necklace on Monday.', 'REPORT lift'],
    ['The ferry resumed on Monday.', 'REPORT resumption'],
    ['The museum reopened on Monday.', 'REPORT resumption'],
    // Offices and prizes.
    ['The council nominated Ana Ruiz as mayor on Monday.', 'APPOINT appointment'],
    ['The film was nominated for an Oscar on Monday.', 'REPORT prize'],
    ['The Oscar nomination came on Monday.', 'REPORT prize'],
    ['The clerk left the valley on Monday.', 'REPORT leave'],
    ['Ana Ruiz quit on Monday.', 'APPOINT departure'],
    // Courts and shops.
    ['The driver was charged with fraud on Monday.', 'COERCE arrest'],
    ['The shop charged customers for bags on Monday.', 'REPORT charge'],
    ['The shop charged a fee on Monday.', 'REPORT charge'],
    // Meetings.
    ['The minister attended the ceremony on Monday.', 'CONSULT attendance'],
    ['The boy attended school on Monday.', 'REPORT attend'],
    ['The coach held a press conference on Monday.', 'REPORT meeting'],
    ['The second round of talks began on Monday.', 'CONSULT meeting'],
    // Blows that nobody means.
    ['A woman was struck by a car on Monday.', 'REPORT crash'],
    ['A motorist struck a boy on Monday.', 'REPORT crash'],
    ['A woman was hit by a grey Tarn Estate on Monday.', 'REPORT crash'],
    ['Ana Ruiz hit two parked cars on Monday.', 'REPORT crash'],
    ['The Halden Star hit a pillar of the bridge on Monday.', 'REPORT crash'],
    ['Rebels hit a bridge near Sorn on Monday.', 'ASSAULT attack'],
    ['A tram killed a boy on Monday.', 'REPORT crash'],
    ['A temblor killed nine people on Monday.', 'REPORT disaster'],
    ['It killed 612 people on Monday.', 'REPORT disaster'],
    ['Nine people were killed on Monday in a blaze at a mill.', 'REPORT disaster'],
    ['Nine people were killed on Monday when soldiers opened fire.', 'ASSAULT attack'],
    ['Nine people were killed on Monday under rifle fire.', 'ASSAULT attack'],
    ['Nine people were killed on Monday by rebels, fire officials said.', 'ASSAULT attack'],
    ['A driver rammed the gate on Monday.', 'ASSAULT attack'],
    ['Rebels struck the airport on Monday.', 'ASSAULT attack'],
    // Forces.
    ['Norland deployed troops on Monday.', 'MOBILIZE deployment'],
    ['The bank deployed a new website on Monday.', 'REPORT deployment'],
    ['The army held a missile test on Monday.', 'MOBILIZE launch'],
    ['The owl was listed as threatened on Monday.', 'REPORT list'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
  test.each([
    ['The Eastern Conference ended on Monday.', 'CONSULT'],
    ['The shares ended their market rally on Monday.', 'PROTEST'],
    ['The doctor held a blood test on Monday.', 'MOBILIZE'],
    ['The owl was threatened on Monday.', 'THREATEN'],
    ['Odd Lund stopped Kerr in the eleventh round on Monday.', 'CONSULT'],
    ['The council heard a round of applause on Monday.', 'CONSULT'],
    ['Odd Lund had a fine round on Monday.', 'CONSULT'],
    ['The plan was met with scorn on Monday.', 'CONSULT'],
    ['Protesters prayed for rain on Monday.', 'PROTEST'],
    ['Odd Lund hit .280 on Monday.', 'ASSAULT'],
    ['The makers were shooting for a release on Monday.', 'ASSAULT'],
    ['The newly attacked town held a fair on Monday.', 'ASSAULT'],
    ['He stormed out of the hall on Monday.', 'ASSAULT'],
  ])('%s: none of %s', (text, type) => {
    expect(kinds(text).join(' ')).not.toContain(type);
  });
});

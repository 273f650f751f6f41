/** Letters of Cyrillic and Greek that are drawn as Latin ones, each before the one that it is taken for. */
const twins =
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe ѕs іi јj оo рp сc уy хx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv';
const drawnAs = new Map(twins.split(' ').map(([letter, latin]) => [letter!, latin!]));

/** What a reader sees of a name: letters by how they are drawn, without signs that nobody sees. Two that share it are one to the eye. */
export const lookOf = (name: string): string =>
  Array.from(name.normalize('NFKC').replace(/\p{Cf}+/gu, ''), (c) => drawnAs.get(c) ?? c)
    .join('')
    .replace(/\s+/g, ' ');

import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** Whether what a word tells is held to be of the day of the paper, in the third sentence of a report and in its first. */
const isNews = (text: string, word: string) =>
  read(text).events.some((e) => e.trigger.exact === word && e.news === true && e.date === null);
const TOP = 'The council of Sorn opened a lock. Farmers of the valley cheered it. ';

describe('what a report tells without a date', () => {
  test('is of the day of the paper at its top', () => {
    expect(isNews('The council of Sorn has halted a plan for the mill.', 'halted')).toBe(true);
    expect(isNews(`${TOP}Guards arrested a miller.`, 'arrested')).toBe(true);
  });
  test('is not where below it a perfect tells how things stand', () => {
    expect(isNews(`${TOP}The port has grown right beside the mill.`, 'grown')).toBe(false);
    expect(isNews(`${TOP}Much of the trade has been done through the port.`, 'done')).toBe(false);
  });
  test('is not at a time that is no day', () => {
    expect(isNews('The yard of Sorn recently cut its prices in half.', 'cut')).toBe(false);
    expect(isNews('The yard of Sorn cut its prices during the quarter.', 'cut')).toBe(false);
    expect(isNews('Soon after, the guards of Sorn arrested a miller.', 'arrested')).toBe(false);
  });
  test('is not at such a time where the report has reached a day, either', () => {
    const told = read('The council of Sorn opened a lock on Monday. Guards later arrested a miller.').events;
    expect(told.find((e) => e.trigger.exact === 'arrested')?.date ?? null).toBeNull();
  });
  test('is not the sum of a stretch', () => {
    expect(isNews('Sales of the yard rose 8% to ten million crowns.', 'rose')).toBe(false);
    expect(isNews('Ferry tickets of the yard fell to 200 from 300.', 'fell')).toBe(false);
  });
  test('is not what is known already', () => {
    expect(isNews(`${TOP}Their kidnapping spurred an outcry.`, 'spurred')).toBe(false);
  });
  test('is not who founded something', () => {
    expect(isNews(`${TOP}Ana Ruiz founded the yard.`, 'founded')).toBe(false);
  });
  test('is of the day of what the report leads with, not of one that a noun before it has', () => {
    const told = read(
      'The toll from Sunday’s flood in Sorn rose to twelve on Tuesday. Guards arrested a miller.',
    ).events;
    expect(told.find((e) => e.trigger.exact === 'arrested')?.date?.edtf).toBe('2031-05-20');
  });
  test('is not of the day of what a relative clause recalls', () => {
    const text =
      'The council of Sorn opened a lock on Tuesday. It welcomed the offer, which Ana Ruiz made on Monday. Guards arrested a miller.';
    expect(read(text).events.find((e) => e.trigger.exact === 'arrested')?.date?.edtf).toBe('2031-05-20');
  });
  test('is not a habit that “and” joins to another', () => {
    expect(isNews('In Sorn boats are chosen and purchased by the council.', 'purchased')).toBe(false);
  });
  test('is of the day of the deeds, not of the day on which they were told or of what a clause recalls', () => {
    const said = read(
      'The yard of Sorn has said sorry to two rowers. Ana Ruiz said Tuesday that they boarded a ferry on Sunday. Guards gave them blankets.',
    ).events;
    expect(said.find((e) => e.trigger.exact === 'gave')?.date?.edtf).toBe('2031-05-18');
    const recalled = read(
      'Guards closed a road in Sorn, where a miller was shot on Saturday. Farmers marched through the valley.',
    ).events;
    expect(recalled.find((e) => e.trigger.exact === 'marched')?.date ?? null).toBeNull();
  });
  test('further down is of the day that the sentence before names', () => {
    const filler = 'Nothing else is known of it. '.repeat(5);
    const told = read(`${TOP}${filler}Ana Ruiz closed the mill on Monday. Guards arrested a miller.`).events;
    expect(told.find((e) => e.trigger.exact === 'arrested')?.date?.edtf).toBe('2031-05-19');
    const apart = read(`${TOP}${filler}Ana Ruiz closed the mill on Monday. ${filler}Guards arrested a miller.`).events;
    expect(apart.find((e) => e.trigger.exact === 'arrested')?.date ?? null).toBeNull();
  });
});

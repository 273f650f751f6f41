const offices =
  /^(?:office|post|position|role|job|duties|presidency|premiership|chairmanship|throne|cabinet|minister|president|chancellor|premier|secretary|chief|chairman|chairwoman|chair|director|commander|ambassador|governor|mayor|councill?or|head|judge|coach|manager|executive|ceo|leader|spokesman|spokeswoman|envoy|chief-of-staff)$/;

/** Whether a word names an office. */
export const isOffice = (lemma: string): boolean => offices.test(lemma);

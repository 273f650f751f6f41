export const origins =
  /^(?:establish|found|form|creat|sign|born|birth|open|start|launch|beg[aiu]n|recogni[sz]|independen|since|marri|set|built|inaugurat|join|end|originat|proclaim|declar)/;

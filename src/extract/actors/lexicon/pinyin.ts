import { words } from '../../words.ts';

/** The hundred commonest family names as pinyin writes them; many are words of English or of other languages, too. */
export const surnames = words(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lü lyu',
  'ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long tao hao gu mao gong shao wan qian dai mo kong xiang chang',
);

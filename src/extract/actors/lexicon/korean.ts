import { words } from '../../words.ts';

/** A syllable of Korean as it is written in Latin letters, in either of the common ways. */
export const syllable =
  /^(?:ch|kk|tt|pp|ss|jj|kw|gw|hw|[bcdghjkmnprstwy])?(?:yeo|yae|young|yoon|oung|eu|eo|ae|oe|wa|wae|we|wi|wo|woo|ui|ya|ye|yo|yu|yoo|oo|ee|ou|a|e|i|o|u)(?:ng|ck|k|n|l|m|p|h|t|b)?$/;

/** Surnames that nine in ten Koreans bear. */
export const surnames = words(
  'kim lee yi rhee ri park pak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong jeon chun moon mun yang son sohn bae baek paik nam heo hur noh roh ha min ko koh cha ban kwak sung seong woo chu na',
);

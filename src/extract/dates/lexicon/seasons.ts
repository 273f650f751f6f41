export const led = new Set('in early late mid during since until by through throughout'.split(' '));

export const closing = new Set(
  'and or but when while as after before because with to at on by for of from he she it they we the a this that his her their was were is are'.split(
    ' ',
  ),
);

export const stretches = new Set('end start beginning middle rest part half most much all early late'.split(' '));

export const pointers = new Set('the a an this that his her its their our my'.split(' '));

/** What joins the two parts of an expression: “the conflict in the valley”. */
export const joins: ReadonlySet<string> = new Set('in of on over against between with within around'.split(' '));

/** What points to something named before: “this war”. */
export const points: ReadonlySet<string> = new Set('the this that its their these those'.split(' '));

/** Words that make a deed one of several. */
export const FURTHER =
  /^(?:another|other|further|next|previous|previously|earlier|later|latest|last|new|second|third|fourth|fifth|sixth|final|similar|again|twice|thrice|also|too|once|ever|never|before|often|usually|repeatedly|each|every|both|several|many|more)$/;

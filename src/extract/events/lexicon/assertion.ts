/** Verbs of what somebody thinks, feels, likes or goes through: they tell how things stood, not what happened (attitudes and processes without an end: Vendler 1957). */
export const ATTITUDES = new Set(
  'express enjoy appreciate mock brand shrug boast lament regret fear worry envy admire praise celebrate mourn rejoice grieve applaud doubt defend criticize criticise complain welcome divide unsettle exemplify envision envisage view grow suffer endure undergo watch wait sit sleep smile laugh joke weep cry cheer struggle strive attempt try seek question review share draw attract inspire impress surprise shock stun prefer favor favour aim dream hope promise vow pledge oppose prove turn drive come go lead face control dominate play star continue help let allow enable'.split(
    ' ',
  ),
);

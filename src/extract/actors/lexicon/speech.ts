import { words } from '../../words.ts';

/** Lemmas of verbs whose subject speaks, thinks or decides: only people and bodies do. */
export const speechVerbs = words(
  'say tell add note argue claim insist warn announce state declare report write ask answer reply respond explain confirm deny admit acknowledge concede suggest stress emphasise emphasize underline underscore urge call demand promise pledge vow threaten accuse blame criticise criticize condemn praise welcome thank congratulate reject dismiss refuse decline agree disagree believe think hope fear want expect predict estimate recall remember joke quip complain question describe express reiterate reaffirm affirm assert allege contend maintain remark observe comment tweet post propose recommend advise plan decide order rule find conclude object protest counter retort boast lament apologise apologize confess reveal disclose mention cite quote point hint signal indicate appeal plead endorse oppose support back defend testify sign pen vote seek invite address brief',
);

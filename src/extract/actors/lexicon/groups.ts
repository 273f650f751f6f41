import { words } from '../../words.ts';

/** Unnamed speakers: counted wherever they act or are given as the source. */
export const sourceGroups = words(
  'strategists technologists politicians candidates progressives terrorists companies unions rivals colleagues friends firms manufacturers hospitals universities charities banks  analysts experts observers officials critics commentators scholars researchers scientists economists diplomats sources insiders strategists pundits historians academics specialists authorities prosecutors investigators lawyers attorneys police detectives regulators lawmakers legislators senators congressmen councillors councilors ministers leaders politicians activists campaigners protesters protestors demonstrators dissidents organisers organizers supporters opponents backers rebels insurgents militants separatists aides advisers advisors spokespeople negotiators mediators inspectors auditors judges doctors nurses medics engineers hydrologists epidemiologists climatologists geologists journalists reporters editors columnists media outlets newspapers witnesses residents locals villagers neighbours neighbors relatives families parents commuters passengers voters investors traders shareholders economists bankers farmers fishermen workers strikers drivers teachers students pupils fans shopkeepers retailers businesses tenants landlords refugees migrants survivors victims veterans soldiers servicemen troops commanders generals republicans democrats conservatives liberals pollsters surrogates allies governments people countries nations powers states users customers consumers employees managers executives players coaches actors filmmakers film-makers artists musicians authors writers readers viewers audiences crowds women men children critics-all conservationists environmentalists archaeologists astronomers historians physicists virologists psychologists immigrants evangelicals catholics muslims christians jews operatives delegates attendees donors hackers jurors rescuers firefighters paramedics guards',
);

/** Groups named in the singular. */
export const singularGroups = words('opposition public audience crowd');

/** Of the source groups, those that are everyone and no one: counted only where they speak. */
export const looseGroups = words(
  'candidates companies unions rivals colleagues friends firms manufacturers hospitals universities charities banks terrorists people women men children countries nations powers states governments users customers consumers employees players fans students pupils families parents workers drivers businesses families residents actors artists writers authors readers viewers audiences crowds veterans soldiers troops guards voters investors passengers refugees migrants victims allies leaders ministers executives managers doctors nurses teachers catholics muslims christians jews conservatives liberals immigrants guards judges police newspapers outlets evangelicals authorities generals coaches musicians engineers delegates farmers lawyers attorneys attendees donors reporters journalists',
);

/** Modifiers that pick no other group out: “some analysts” are analysts. */
export const vague = words(
  'some many several most other others more few independent unnamed anonymous various leading top senior numerous two three four five six certain former current such these those all both local different own young old older fellow dozens hundreds thousands',
);

/** Words for several of those already named. */
export const collective = words(
  'governments countries nations states powers ministers leaders presidents neighbours neighbors armies',
);

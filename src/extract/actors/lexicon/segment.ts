export const staffs = new Set(['general', 'joint', 'naval', 'air', 'army', 'imperial', 'defence', 'defense']);

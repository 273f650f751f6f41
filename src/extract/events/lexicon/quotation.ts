export const COMPARED = /^(?:such|much|many|well|same|far|soon|long)$/;

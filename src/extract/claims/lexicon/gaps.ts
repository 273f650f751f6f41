export const TURNING = /^(?:not|n't|n’t|never|no|nor|neither|without)$/;

// The same for a command that is started by hand with `node --import`.
import './quickStart.cjs';
